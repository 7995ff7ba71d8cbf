import type { ContentWording } from './contentWording';

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const sv: ContentWording = {
  things: {
    comment: counted('kommentar', 'kommentarer'),
    footnote: counted('fotnot', 'fotnoter'),
    endnote: counted('slutkommentar', 'slutkommentarer'),
    picture: counted('bild', 'bilder'),
    link: counted('länk', 'länkar'),
    fieldCode: counted('fältkod', 'fältkoder'),
    formatting: () => 'formatering, till exempel fetstil',
    list: () => 'en lista',
    table: counted('tabell', 'tabeller'),
    insertion: counted('spårad infogning', 'spårade infogningar'),
    deletion: counted('spårad borttagning', 'spårade borttagningar'),
    control: counted('inbäddat fält', 'inbäddade fält'),
  },
  and: 'och',
  sentence: (list) => `Fältet innehåller också ${list}.`,
};
