import type { ShortcutTexts } from './shortcutTexts';

export const fi: ShortcutTexts = {
  title: 'Pikanäppäimet',
  places: {
    criterion: 'Kriteerin sivulla',
    overview: 'Pisteiden sivulla',
    summary: 'Yhteenvedon sivulla',
    everywhere: 'Kaikilla sivuilla',
    tables: 'Lukujen taulukoissa',
    calendar: 'Kalenterissa',
  },
  hints: {
    criterion: 'Numeronäppäimet toimivat, kun et ole kirjoittamassa tekstiä. Ne voi kytkeä pois valikosta.',
    everywhere: 'Tekstikentässä kumoaminen koskee siihen kirjoittamaasi tekstiä.',
  },
  names: {
    score: 'Anna pisteet',
    clear: 'Tyhjennä pisteet',
    comments: 'Siirry pisteistä kommentteihin tai takaisin',
    chips: 'Siirry valmiista tietolähteestä toiseen',
    turn: 'Edellinen tai seuraava kriteeri',
    back: 'Palaa edelliselle sivulle',
    jump: 'Siirry kriteeriin sen numerolla',
    undo: 'Kumoa',
    redo: 'Tee uudelleen',
    entry: 'Siirry seuraavalle riville tai lisää rivi',
    answer: 'Lähetä vastaus Wordin kommenttiin',
    proposals: 'Siirry ehdotetusta kehittämistarpeesta toiseen',
    month: 'Edellinen tai seuraava kuukausi',
    year: 'Edellinen tai seuraava vuosi',
  },
  or: 'tai',
};
