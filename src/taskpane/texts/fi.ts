import { lowScore } from '../../assessment/recommendations';
import type { Texts } from './texts';

const list = new Intl.ListFormat('fi', { type: 'conjunction' });

export const fi: Texts = {
  language: 'fi',
  product: 'IPS-laatuarviointi',
  menu: 'Valikko',
  overview: 'Yleiskuva',
  parts: {
    label: 'Raportin osat',
    overview: 'Pisteet',
    details: 'Raportti',
    summary: 'Yhteenveto',
    check: 'Tarkistus',
  },
  tryAgain: 'Yritä uudelleen',
  documentState: 'Asiakirjan tila',
  readAgain: 'Lue uudelleen',
  welcome: {
    text: 'Anna pisteet ja kirjoita perustelut tässä: ne menevät suoraan avoinna olevaan raporttiin, ja kooste täyttyy itsestään. Mitään ei lähetetä asiakirjan ulkopuolelle.',
    dismiss: 'Sulje esittely',
  },
  progress: {
    scored: (scored, of) => `${scored} / ${of} kriteeriä pisteytetty`,
    bar: 'Pisteytyksen eteneminen',
    sum: 'Summa nyt',
    total: 'Yhteispistemäärä',
    range: 'Lopputulos välillä',
    span: (lowest, highest) => `${lowest}–${highest}`,
    outOf: (most) => `/ ${most}`,
    noLevel: 'Asiakirjan tasotaulukosta ei löydy tasoa tälle pistemäärälle.',
  },
  criteria: {
    score: (score) => `${score} ${score === 1 ? 'piste' : 'pistettä'}`,
    noScore: 'ei pisteitä',
    unreadable: 'pisteistä ei saa selvää',
    missing: (fields) => `puuttuu: ${fields.join(', ')}`,
    refused: 'jotain jäi tallentamatta',
    sectionSum: (sum, most) => `${sum} pistettä, enintään ${most}`,
    nextOpen: (number) => `Seuraava avoin: ${number}`,
  },
  criterion: {
    position: (number, of) => `${number} / ${of}`,
    previous: 'Edellinen kriteeri',
    next: 'Seuraava kriteeri',
    keys: (name, keys) => `${name} (${keys})`,
    showMore: 'Näytä koko kuvaus',
    showLess: 'Näytä vähemmän',
    components: (count) => `${count} osatekijää`,
    clear: 'Tyhjennä',
    scoreKeys: 'Voit antaa pisteet myös näppäimillä 1–5; 0 tyhjentää.',
    unreadable: (quoted) =>
      `Asiakirjassa lukee tässä ”${quoted}”. Se ei ole kokonainen pistemäärä 1–5, joten sitä ei lasketa mukaan. Kun valitset pisteet, ne tulevat sen tilalle.`,
    scoreMissing: 'Asiakirjassa ei ole tämän kriteerin pisteille kenttää.',
    fieldMissing: (name) => `${name}: asiakirjassa ei ole tätä kenttää.`,
    needsRecommendations: `Kun pisteitä on enintään ${lowScore}, kirjaa tähän, mitä pitäisi kehittää.`,
    showInDocument: 'Näytä asiakirjassa',
    notShown: 'Kenttää ei voitu näyttää asiakirjassa.',
    aidsMissing:
      'Arviointiohjetta ja lukuja ei voitu ladata. Tarkista yhteys ja avaa tehtäväruutu uudelleen.',
  },
  state: {
    saving: 'Tallennetaan…',
    saved: 'Tallennettu asiakirjaan',
    unsaved: (count) => (count === 1 ? 'Yksi kenttä on tallentamatta' : `${count} kenttää on tallentamatta`),
    refused: 'Ei tallentunut asiakirjaan.',
    keepDocument: 'Käytä asiakirjan tekstiä',
    rival: 'Kenttää muutettiin asiakirjassa samaan aikaan, kun kirjoitit tähän. Kumpi jää voimaan?',
    yours: 'Tässä kirjoitettu',
    documents: 'Asiakirjassa',
    keepYours: 'Käytä tässä kirjoitettua',
    emptyText: '(tyhjä)',
    supportCode: (code) => `Tunnus tukea varten: ${code}`,
  },
  refusals: {
    readOnly:
      'Kenttää tai koko asiakirjaa ei voi muokata: se on lukittu, suojattu tai avattu vain lukemista varten. Salli muokkaaminen Wordissa ja yritä uudelleen.',
    gone: 'Kenttää ei enää ole asiakirjassa. Kumoa sen poistaminen Wordissa ja yritä uudelleen.',
    busy: 'Word ei voi juuri nyt kirjoittaa kenttään. Siirrä kohdistin asiakirjassa pois kentästä ja yritä uudelleen.',
    offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
    unsupported:
      'Tämä Wordin versio ei osaa tehdä tätä. Kirjoita suoraan asiakirjaan tai käytä uudempaa Wordia.',
    unreachable:
      'Kenttä on asiakirjassa, mutta tämä Wordin versio ei päästä tehtäväruutua siihen. Kirjoita suoraan asiakirjaan.',
    altered: 'Word otti tekstin vastaan, mutta kentässä on nyt jotain muuta. Tarkista kenttä asiakirjasta.',
    interrupted:
      'Tehtäväruutu suljettiin tai ladattiin uudelleen, ennen kuin teksti ehti asiakirjaan. Yritä uudelleen, niin teksti kirjoitetaan nyt.',
    unknown:
      'Word ei ottanut tekstiä vastaan. Yritä uudelleen; jos se ei auta, kirjoita suoraan asiakirjaan.',
  },
  readOnly: {
    title: 'Asiakirjaa ei voi muokata',
    text: 'Pisteet ja tekstit, jotka annat tässä, pysyvät tehtäväruudussa niin kauan kuin se on auki. Salli muokkaaminen Wordissa ja yritä uudelleen.',
    openedTitle: 'Asiakirja on avattu vain lukemista varten',
    openedText:
      'Voit lukea kriteerejä ja siirtyä asiakirjan kenttiin. Pisteet ja tekstit, jotka annat tässä, pysyvät tehtäväruudussa niin kauan kuin se on auki, ja ne voi tallentaa, kun sallit muokkaamisen Wordissa.',
  },
  tracking: {
    text: 'Muutosten jäljitys on päällä: pisteet ja tekstit, jotka annat tässä, merkitään asiakirjaan sinun muutoksinasi.',
    dismiss: 'Selvä',
  },
  earlier: {
    title: (count) => `Aiempia tekstejä: ${count}`,
    text: 'Niitä ei ole asiakirjassa: tehtäväruutu suljettiin ennen tallennusta tai kenttä on poistettu. Käy ne läpi.',
    show: 'Näytä tekstit',
  },
  copying: {
    copy: 'Kopioi',
    copied: 'Kopioitu',
    byHand: 'Leikepöydälle ei päästy. Teksti on valittuna: paina Ctrl+C (Macissa Komento+C).',
  },
  blind: 'Asiakirjaa ei saatu juuri nyt luettua, joten tässä voi näkyä vanhaa.',
  draftsLost:
    'Tämä selain ei säilytä keskeneräisiä tekstejä. Älä sulje tehtäväruutua, ennen kuin kaikki on tallentunut asiakirjaan.',
  missingPage: {
    title: 'Sivua ei voitu ladata',
    text: 'Tarkista verkkoyhteys ja yritä uudelleen. Muut sivut toimivat, ja kirjoittamasi on tallessa.',
  },
  history: {
    undo: (step) => `Kumoa: ${step}`,
    redo: (step) => `Tee uudelleen: ${step}`,
    scoreStep: (number) => `kriteerin ${number} pisteet`,
    sumsStep: 'koosteen päivitys',
    needsStep: 'keskeisimmät kehittämistarpeet',
    leftAlone: (names) =>
      `Näitä ei muutettu, koska niiden sisältö oli jo ehtinyt vaihtua: ${list.format(names)}.`,
  },
  orphan: {
    sentence: (name) =>
      `${name}: kenttää ei enää ole asiakirjassa, mutta teksti on tässä. Kopioi se talteen tai kumoa kentän poistaminen Wordissa.`,
    drop: 'Poista nämä tekstit',
  },
  announce: {
    scoreSaved: (number, score, sum) => `Kriteeri ${number}: pisteet ${score} tallennettu, summa ${sum}`,
    scoreCleared: (number, sum) => `Kriteeri ${number}: pisteet tyhjennetty, summa ${sum}`,
    saved: (name) => `${name}: tallennettu`,
    refused: (name, why) => `${name}: ei tallentunut. ${why}`,
  },
  fields: {
    score: 'Pisteet',
    sources: 'Tietolähteet',
    comments: 'Kommentit',
    recommendations: 'Suositukset',
  },
  places: {
    row: (number) => `Kooste, kriteerin ${number} pisteet`,
    total: 'Kooste, yhteispistemäärä',
    pointsAndLevel: 'Yhteenvedon pistemäärä ja taso',
    criterion: (number) => `Kriteeri ${number}`,
    front: (label) => `Raportin alku, ”${label}”`,
    need: (block, label) => `Kehittämistarve ${block}${label && `, ”${label}”`}`,
    frontField: 'Raportin alun kenttä',
    ofCriteria: (name, numbers) =>
      `”${name}” ${/^\d+$/.test(numbers) ? 'kriteerissä' : 'kriteereissä'} ${numbers}`,
    rowScores: (numbers) =>
      `${/^\d+$/.test(numbers) ? 'kriteerin' : 'kriteerien'} ${numbers} pisteet koosteessa`,
  },
  concerns: {
    title: 'Huomioitavaa',
    entry: (count) => `Huomioitavaa ${count}`,
    none: 'Ei huomioitavaa: asiakirja ja tehtäväruutu ovat yhtä mieltä.',
    goToCriterion: (number) => `Siirry kriteeriin ${number}`,
    notSaved: (name) => `${name}: ei tallentunut asiakirjaan.`,
    rival: (name) => `${name}: asiakirjassa ja tehtäväruudussa on eri teksti. Valitse, kumpi jää voimaan.`,
    unreachable: (count, names) =>
      count === 1
        ? `Tehtäväruutu ei pääse tässä Wordissa yhteen kenttään: ${list.format(names)}. Kirjoita se suoraan asiakirjaan tai käytä uudempaa Wordia.`
        : `Tehtäväruutu ei pääse tässä Wordissa ${count} kenttään: ${list.format(names)}. Kirjoita ne suoraan asiakirjaan tai käytä uudempaa Wordia.`,
    writeByHand: 'Kirjoita itse asiakirjaan ja lue asiakirja sitten uudelleen:',
    held: (name, quoted) =>
      `${name}: kentässä on omin sanoin ”${quoted}”, joten sitä ei muuteta. Tyhjennä kenttä asiakirjassa, jos haluat sen täyttyvän itsestään.`,
    disagreement: (rows, sums) =>
      `Kooste ei vastaa kriteerien pisteitä. Eri arvo: ${list.format([...rows.map((row) => `kriteeri ${row}`), ...sums])}.`,
    sums: { total: 'yhteispistemäärä', pointsAndLevel: 'yhteenvedon pistemäärä ja taso' },
    refreshSums: 'Päivitä kooste',
    rowScores: (numbers) =>
      numbers.length === 1
        ? `Kriteerin ${numbers[0]} pisteet ovat vain koosteessa, joten niitä ei lasketa mukaan.`
        : `Kriteerien ${list.format(numbers.map(String))} pisteet ovat vain koosteessa, joten niitä ei lasketa mukaan.`,
    takeRowScores: 'Kirjaa myös kriteereihin',
    tryAllAgain: 'Yritä kaikkia uudelleen',
  },
  opening: 'Luetaan asiakirjaa…',
  failed: {
    title: 'Asiakirjaa ei voitu lukea',
    reasons: {
      readOnly:
        'Word ei anna lukea asiakirjaa, koska se on suojattu tai avattu suojatussa näkymässä. Salli muokkaaminen Wordissa ja yritä uudelleen.',
      gone: 'Asiakirja ei ole enää auki. Avaa se ja yritä uudelleen.',
      busy: 'Word on juuri nyt varattu. Odota hetki ja yritä uudelleen.',
      offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
      unsupported:
        'Tämä Wordin versio on liian vanha tehtäväruudulle. Avaa asiakirja uudemmassa Wordissa tai Wordin verkkoversiossa.',
      unreachable: 'Tämä Wordin versio ei päästä tehtäväruutua asiakirjaan. Kokeile Wordin verkkoversiota.',
      altered: 'Asiakirja muuttui kesken lukemisen. Yritä uudelleen.',
      interrupted: 'Lukeminen keskeytyi. Yritä uudelleen.',
      unknown:
        'Word ei antanut asiakirjaa luettavaksi. Yritä uudelleen; jos se ei auta, avaa asiakirja uudelleen.',
    },
  },
  foreign: {
    title: 'Tämä ei ole IPS-laatuarvioinnin raportti',
    expected:
      'Tehtäväruutu toimii THL:n IPS-laatuarvioinnin raporttipohjassa, jossa on 25 kriteeriä ja niiden kentät, suomeksi tai ruotsiksi.',
    where:
      'Viralliset raporttipohjat ovat THL:n verkkosivuilla, sivulla ”Tuetun työllistymisen IPS-laatuarviointi”.',
    recognised: (language, controls) =>
      [
        language === null
          ? ''
          : `Asiakirjassa on ${language} raporttipohjan tekstejä, mutta ei yhtään kriteeriä, jolla olisi kenttiä.`,
        controls === 0
          ? 'Asiakirjassa ei ole täytettäviä kenttiä.'
          : controls === 1
            ? 'Asiakirjassa on yksi täytettävä kenttä, mutta se ei ole raporttipohjan kenttä.'
            : `Asiakirjassa on ${controls} täytettävää kenttää.`,
      ]
        .filter(Boolean)
        .join(' '),
    reportLanguages: { fi: 'suomenkielisen', sv: 'ruotsinkielisen' },
    whatToDo:
      'Avaa raporttipohja tai jo täytetty raportti Wordissa, tai lue tämä asiakirja uudelleen, jos muutit sitä.',
  },
  settings: {
    language: 'Kieli',
    numberKeys: 'Pisteet näppäimillä 1–5',
    numberKeysHint: 'Kriteerin sivulla näppäimet 1–5 antavat pisteet ja 0 tyhjentää ne.',
    rescored: 'Kun pisteet muuttuvat asiakirjassa',
    sumsAtOnce: 'päivitä kooste heti',
    sumsWhenAsked: 'kysy ensin',
    document: 'Asiakirja',
    readAgain: 'Lue asiakirja uudelleen',
    reading: 'Luetaan asiakirjaa…',
    readDone: 'Asiakirja on luettu uudelleen.',
    about: 'Tietoja',
    aboutText:
      'IPS-laatuarviointi auttaa täyttämään tuetun työllistymisen IPS-työhönvalmennuksen laatuarviointiraportin Wordissa. Se ei ole THL:n tuote. Se lukee ja täyttää vain avoinna olevaa asiakirjaa, eikä mitään lähde asiakirjasta minnekään.',
    version: (version) => `Versio ${version}`,
  },
  diagnostics: {
    title: 'Tekniset tiedot',
    text: 'Näistä on apua, kun jokin ei toimi. Mukana on Wordin versio, kenttien määriä ja vastausaikoja, mutta ei mitään raportin tekstistä. Tiedot ovat englanniksi tukea varten.',
    open: 'Tekniset tiedot tukea varten',
    area: 'Tekniset tiedot tekstinä',
  },
  notInWord: {
    title: 'Avaa tämä Wordissa',
    text: 'IPS-laatuarviointi on Wordin apuohjelma ja toimii vain Wordin tehtäväruudussa. Avaa raportti Wordissa ja käynnistä apuohjelma sieltä.',
  },
  broken: {
    title: 'Tehtäväruudussa on vika',
    text: 'Asiakirjassa oleva on tallessa, ja myös se, mitä ehdit kirjoittaa tänne, yritetään säilyttää. Lataa näkymä uudelleen.',
    reload: 'Lataa uudelleen',
  },
};
