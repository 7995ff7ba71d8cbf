import type { ContentWording } from './contentWording';

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const fi: ContentWording = {
  things: {
    comment: counted('kommentti', 'kommenttia'),
    footnote: counted('alaviite', 'alaviitettä'),
    endnote: counted('loppuviite', 'loppuviitettä'),
    picture: counted('kuva', 'kuvaa'),
    link: counted('linkki', 'linkkiä'),
    fieldCode: counted('kenttäkoodi', 'kenttäkoodia'),
    formatting: () => 'muotoilua, esimerkiksi lihavointia',
    list: () => 'luettelo',
    table: counted('taulukko', 'taulukkoa'),
    insertion: counted('jäljitetty lisäys', 'jäljitettyä lisäystä'),
    deletion: counted('jäljitetty poisto', 'jäljitettyä poistoa'),
    control: counted('sisäkkäinen kenttä', 'sisäkkäistä kenttää'),
  },
  and: 'ja',
  sentence: (list) => `Kentässä on myös ${list}.`,
};
