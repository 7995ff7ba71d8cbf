import type { Desk } from './layouts';
import type { Language, Line, Script } from './templateScript';

/** What stands before the report or after it: texts that only look like the report's. */

const letters: Record<Language, readonly string[]> = {
  fi: [
    'Hyvä vastaanottaja',
    'Liitteenä on IPS-laatuarviointiraportti. Pisteet: 4 tai 5 useimmissa kriteereissä.',
    '7. Työhönvalmennuksen tiimi on yksikön vahvuus.',
    'Kommentit: raporttiin voi vastata kahden viikon kuluessa.',
    'Kooste arvioinnin pisteistä on raportin lopussa.',
  ],
  sv: [
    'Bästa mottagare',
    'Bifogat finns kvalitetsbedömningsrapporten. Poäng: 4 eller 5 i de flesta kriterierna.',
    '7. Arbetsträningsteamet är enhetens styrka.',
    'Kommentarer: ni kan svara inom två veckor.',
    'Sammanfattning av bedömningspoängen finns i slutet av rapporten.',
  ],
};

const strangerLabels: Record<Language, readonly string[]> = {
  fi: ['Päiväys:', 'Diaarinumero:', 'Lähettäjä:'],
  sv: ['Datum:', 'Diarienummer:', 'Avsändare:'],
};

const notes: Record<Language, readonly string[]> = {
  fi: [
    'Huomio',
    '6. Yhteisasiakkaat: keskeisiä yhteistyötahoja ovat esimerkiksi työllisyyspalvelut ja Kela.',
    'Pisteet kirjataan kokonaislukuina.',
  ],
  sv: [
    'Observera',
    '6. Gemensamma klienter: centrala samarbetspartner är till exempel sysselsättningstjänsterna och FPA.',
    'Poäng antecknas som heltal.',
  ],
};

const signatures: Record<Language, string> = { fi: 'Paikka ja allekirjoitus:', sv: 'Ort och underskrift:' };

const pageReference = (page: number): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _Toc1 \\h </w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${page}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export function writeBefore(script: Script, desk: Desk): string {
  const { markup, controls } = desk;
  switch (markup.structure.before) {
    case 'cover':
      return ['Pohjoinen poliklinikka, Oulu', 'Laatuarviointi – Kvalitetsbedömning', '2026']
        .map((text) => markup.line(text))
        .join('');
    case 'contents':
      return contents(script.lines, desk);
    case 'fullContents':
      return contents(script.lines, desk, true);
    case 'contentsControl':
      return controls.wrap(
        contents(script.lines, desk),
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
      );
    case 'letter':
      return letters[script.language].map((text) => markup.line(text)).join('');
    case 'letterWithControls':
      return (
        strangersWith(strangerLabels[script.language], desk) +
        letters[script.language].map((text) => markup.line(text)).join('')
      );
    default:
      return '';
  }
}

export function writeAfter(script: Script, desk: Desk): string {
  const { markup } = desk;
  if (markup.structure.after === 'note')
    return notes[script.language].map((text) => markup.line(text)).join('');
  if (markup.structure.after === 'signature') return strangersWith([signatures[script.language]], desk);
  return '';
}

const strangersWith = (labels: readonly string[], { markup, controls }: Desk): string =>
  labels.map((text) => markup.paragraph(markup.print(`${text} `) + controls.stranger('26.6.2026'))).join('');

function contents(lines: readonly Line[], { markup }: Desk, whole = false): string {
  const entries = lines.flatMap((line) => {
    if (line.kind === 'zone' || (line.kind === 'section' && !line.inSummary)) return [line.text];
    const numbered =
      markup.structure.numbers === 'missing' ? '' : line.kind === 'criterion' ? `${line.number}. ` : '';
    if (line.kind === 'criterion') return [`${numbered}${line.name}${whole ? `: ${line.definition}` : ''}`];
    return [];
  });
  return entries
    .map((entry, at) =>
      markup.paragraph(markup.print(`${entry}\t`) + pageReference(2 + Math.floor(at / 3)), { style: 'TOC3' }),
    )
    .join('');
}
