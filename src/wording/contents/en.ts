import type { ContentWording } from './contentWording';

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const en: ContentWording = {
  things: {
    comment: counted('comment', 'comments'),
    footnote: counted('footnote', 'footnotes'),
    endnote: counted('endnote', 'endnotes'),
    picture: counted('picture', 'pictures'),
    link: counted('link', 'links'),
    fieldCode: counted('field code', 'field codes'),
    formatting: () => 'formatting such as bold',
    list: () => 'a list',
    table: counted('table', 'tables'),
    insertion: counted('tracked insertion', 'tracked insertions'),
    deletion: counted('tracked deletion', 'tracked deletions'),
    control: counted('field within it', 'fields within it'),
  },
  and: 'and',
  sentence: (list) => `This field also contains ${list}.`,
};
