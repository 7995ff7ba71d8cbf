import type { ShortcutTexts } from './shortcutTexts';

export const sv: ShortcutTexts = {
  title: 'Kortkommandon',
  places: {
    criterion: 'På ett kriteriums sida',
    overview: 'På sidan Poäng',
    summary: 'På sidan Sammanfattning',
    everywhere: 'På alla sidor',
    tables: 'I tabeller med siffror',
    calendar: 'I kalendern',
  },
  hints: {
    criterion: 'Siffertangenterna fungerar när du inte skriver text. De kan stängas av i menyn.',
    everywhere: 'I ett textfält ångras det som du har skrivit i fältet.',
  },
  names: {
    score: 'Ge poäng',
    clear: 'Ta bort poängen',
    comments: 'Gå från poängen till kommentarerna eller tillbaka',
    chips: 'Gå mellan de färdiga datakällorna',
    turn: 'Föregående eller nästa kriterium',
    back: 'Gå tillbaka till föregående sida',
    jump: 'Gå till ett kriterium med dess nummer',
    undo: 'Ångra',
    redo: 'Gör om',
    entry: 'Gå till nästa rad eller lägg till en rad',
    answer: 'Skicka svaret på en kommentar i Word',
    proposals: 'Gå mellan de föreslagna utvecklingsbehoven',
    month: 'Föregående eller nästa månad',
    year: 'Föregående eller nästa år',
  },
  or: 'eller',
};
