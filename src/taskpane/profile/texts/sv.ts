import type { ProfileTexts } from './profileTexts';

const criteria = (count: number): string => `${count} ${count === 1 ? 'kriterium' : 'kriterier'}`;

export const sv: ProfileTexts = {
  title: 'Poängprofil',
  ways: { label: 'På den här sidan', needs: 'Utvecklingsbehov', strengths: 'Styrkor', picture: 'Bild' },
  total: {
    outOf: (most) => `av ${most}`,
    open: (missing, lowest, highest) =>
      `${criteria(missing)} saknar poäng. Totalpoängen blir mellan ${lowest} och ${highest}.`,
    up: (count, level) => `Det fattas ${count} poäng till nästa nivå, ”${level}”.`,
    highest: 'Det här är den högsta nivån.',
    down: (count, level) => `Med ${count} poäng mindre skulle nivån vara ”${level}”.`,
    noLevel:
      'Dokumentets nivåtabell har ingen nivå för den här totalpoängen. Jämför tabellen med rapportmallen.',
    levels: 'Nivåer',
    here: 'rapportens nivå',
  },
  table: {
    caption: 'Poäng per kriterium på skalan 1–5',
    criterion: 'Kriterium',
    score: 'Poäng',
    allCriteria: 'Kriterier',
    average: (average) => `medeltal ${average}`,
    partly: (average, scored, of) => `medeltal ${average} (${scored} av ${of} har poäng)`,
    noAverage: 'inga poäng ännu',
    notScored: 'inga poäng',
  },
  insert: {
    title: 'Infoga bilden i rapporten',
    places: { behindScores: 'Infoga efter poängsammanfattningen', cursor: 'Infoga vid markören' },
    hint: 'Vid markören infogas bilden när markören står i ett tomt stycke utanför fält och tabeller.',
    partly: (missing) => `Bilden visar läget nu: ${criteria(missing)} saknar poäng.`,
    nothing: 'Bilden kan infogas i rapporten när minst ett kriterium har poäng.',
    there: {
      profile: 'Rapporten innehåller en bild av poängprofilen.',
      change: 'Rapporten innehåller en bild av förändringen i poängen.',
    },
    outgrown: 'Bilden i rapporten visar andra poäng än kriterierna har nu. Byt ut bilden.',
    pickFirst: 'Bilden kan bytas ut när den tidigare rapporten har valts ovan.',
    replace: 'Byt ut bilden',
    remove: 'Ta bort bilden',
    inserting: 'Bilden infogas…',
    removing: 'Bilden tas bort…',
    inserted: 'Bilden och dess alternativtext har infogats i rapporten.',
    replaced: 'Bilden har bytts ut.',
    removed: 'Bilden har tagits bort.',
    inField:
      'Markören står i ett av rapportens fält, och i fälten hör bara text hemma. Flytta markören till ett tomt stycke utanför fälten och försök igen.',
    notEmpty:
      'Stycket där markören står är inte tomt. Flytta markören till ett tomt stycke eller infoga bilden efter poängsammanfattningen.',
    tooEarly:
      'Markören står ovanför rapportens första fält. Flytta den längre ner till ett tomt stycke eller infoga bilden efter poängsammanfattningen.',
    inTable:
      'Markören står i en tabell, och bilden behöver hela radens bredd. Flytta markören till ett tomt stycke utanför tabellen eller infoga bilden efter poängsammanfattningen.',
    apart:
      'Markören står inte i rapportens egentliga text utan till exempel i sidhuvudet, sidfoten, en fotnot eller en textruta. Flytta den till ett tomt stycke i rapportens text eller infoga bilden efter poängsammanfattningen.',
    notDrawn: 'Bilden kunde inte ritas. Använd tabellen eller prova Word på webben.',
    notReplaced:
      'Bilden kunde inte bytas ut. Om den fortfarande finns i dokumentet kan du själv ta bort den där. Infoga sedan bilden på nytt.',
    notRemoved: 'Word tog inte bort bilden. Ta själv bort den ur dokumentet.',
    refused: {
      place:
        'Word tog inte emot bilden på det här stället. Flytta markören till ett tomt stycke i dokumentet och försök igen.',
      readOnly:
        'Det här stället eller hela dokumentet kan inte redigeras. Flytta markören till ett tomt stycke eller tillåt redigering i Word och försök igen.',
      offline: 'Word svarar inte. Se efter i dokumentet om bilden kom fram innan du försöker igen.',
      unsupported: 'Den här versionen av Word kan inte infoga bilder från åtgärdsfönstret. Använd tabellen.',
    },
  },
  takeAlong: {
    title: 'Tabell för uppföljning',
    copy: 'Kopiera tabellen',
    copied: 'Tabellen har kopierats. Klistra in den i Excel eller i ett dokument.',
    tabbed: 'Tabellen som text, med tabbar mellan kolumnerna',
    download: 'Ladda ner CSV-fil',
    downloaded: (file) => `Filen ${file} laddas ner. Om den inte kommer kan du kopiera samma innehåll här:`,
    show: 'Visa CSV som text',
    noDownload:
      'I den här versionen av Word kan åtgärdsfönstret inte spara filer. Kopiera texten och spara den som en CSV-fil, eller kopiera tabellen direkt till Excel.',
    csv: 'CSV som text',
    file: (date) => `ips-profil-${date}.csv`,
  },
  words: {
    number: 'Nr',
    criterion: 'Kriterium',
    section: 'Avsnitt',
    score: 'Poäng',
    average: 'Medeltal',
    total: 'Totalpoäng',
    level: 'Nivå',
  },
  picture: {
    heading: 'Poängprofil för IPS-kvalitetsbedömningen',
    total: (total, most) => `Totalpoäng ${total} av ${most}`,
    incomplete: (scored, of) => `${scored} av ${of} kriterier har poäng, totalpoäng finns inte ännu`,
    average: (average) => `medeltal ${average}`,
    notScored: 'inga poäng',
    altTitle: (total, level) =>
      `Poängprofil för IPS-kvalitetsbedömningen: ${total} poäng${level && `, ${level}`}`,
    altTitleIncomplete: (scored, of) =>
      `Poängprofil för IPS-kvalitetsbedömningen, ofullständig: ${scored} av ${of} kriterier har poäng`,
    scale: 'Stapeldiagram över kriteriernas poäng på skalan 1–5.',
    section: (name, average) => `${name}, medeltal ${average}`,
    criterion: (number, name, score) => `${number}. ${name}: ${score}`,
    years: {
      heading: 'Förändring i poängen för IPS-kvalitetsbedömningen',
      total: 'Totalpoäng',
      legend: (days) =>
        days.length > 2
          ? `Linje från bedömning till bedömning: ${days.join(', ')}.`
          : `Bred ljus stapel: ${days[0] ?? ''}. Smal mörk stapel: ${days[1] ?? ''}.`,
    },
  },
};
