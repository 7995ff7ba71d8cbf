import { fiHoldings } from '../../wording/holdings/fi';
import { lowScore } from '../../assessment/recommendations';
import type { Texts } from './texts';
import { listIn } from '../../wording/listIn';

const points = (count: number): string => `${count} ${count === 1 ? 'piste' : 'pistettä'}`;
const list = listIn('fi');

export const fi: Texts = {
  language: 'fi',
  product: 'IPS-laatuarviointi',
  menu: 'Valikko',
  overview: 'Pisteet',
  parts: {
    label: 'Raportin osat',
    overview: 'Pisteet',
    details: 'Alkutiedot',
    summary: 'Yhteenveto',
    check: 'Tarkistus',
    compare: 'Vertaa',
  },
  tryAgain: 'Yritä uudelleen',
  documentState: 'Asiakirjan tila',
  readAgain: 'Lue uudelleen',
  welcome: {
    text: 'Anna pisteet ja kirjoita perustelut tässä. Ne tallentuvat suoraan avoinna olevaan raporttiin, ja kooste täyttyy itsestään. Mitään ei lähetetä asiakirjan ulkopuolelle.',
    dismiss: 'Sulje esittely',
  },
  progress: {
    scored: (scored, of) => `${scored} / ${of} kriteeriä pisteytetty`,
    bar: 'Pisteytyksen eteneminen',
    sum: 'Pisteet yhteensä',
    total: 'Yhteispistemäärä',
    range: 'Lopputulos välillä',
    span: (lowest, highest) => `${lowest}–${highest}`,
    outOf: (most) => `/ ${most}`,
    noLevel:
      'Asiakirjan tasotaulukosta ei löydy tasoa tälle pistemäärälle. Vertaa taulukkoa raporttipohjaan.',
  },
  criteria: {
    score: points,
    noScore: 'ei pisteitä',
    unreadable: 'pisteistä ei saa selvää',
    missing: (fields) => `puuttuu: ${fields.join(', ')}`,
    refused: 'jotain jäi tallentamatta',
    unsure: 'kenttä on varmistettava',
    remarks: (count) => (count === 1 ? '1 kommentti Wordissa' : `${count} kommenttia Wordissa`),
    sectionSum: (sum, most) => `${points(sum)}, enintään ${most}`,
    nextOpen: (number) => `Seuraava avoin: ${number}`,
    detailsMissing: (count) =>
      count === 1 ? 'Alkutiedoista puuttuu yksi kenttä' : `Alkutiedoista puuttuu ${count} kenttää`,
    toCheck: 'Tarkista raportti',
  },
  criterion: {
    position: (number, of) => `${number} / ${of}`,
    previous: 'Edellinen kriteeri',
    next: 'Seuraava kriteeri',
    keys: (name, keys) => `${name} (${keys})`,
    wholePage: (label) => `Koko sivulla: ${label}`,
    showMore: 'Näytä koko kuvaus',
    showLess: 'Näytä vähemmän',
    components: (count) => (count === 1 ? 'yksi osatekijä' : `${count} osatekijää`),
    clear: 'Tyhjennä',
    scoreKeys: 'Voit antaa pisteet myös näppäimillä 1–5; 0 tyhjentää.',
    unreadable: (quoted) =>
      `Asiakirjassa lukee tässä ”${quoted}”. Se ei ole kokonaisluku väliltä 1–5, joten sitä ei lasketa mukaan. Kun valitset pisteet, ne tulevat sen tilalle.`,
    scoreMissing: 'Asiakirjassa ei ole kenttää tämän kriteerin pisteille. Kopioi kenttä raporttipohjasta.',
    fieldMissing: (name) => `${name}: asiakirjassa ei ole tätä kenttää. Kopioi kenttä raporttipohjasta.`,
    needsRecommendations: `Kun pisteitä on enintään ${lowScore}, kirjaa tähän, mitä pitäisi kehittää.`,
    showInDocument: 'Näytä asiakirjassa',
    notShown: 'Word ei pystynyt siirtymään kenttään. Etsi se asiakirjasta itse.',
    adapted:
      'Asiakirjan mukaan arvioinnissa käytetään mukautettuja LATU-kriteerejä. Siksi arviointiohjeita ja pisteiden ehdotuksia ei näytetä.',
    aidsMissing: 'Arviointiohjetta ja lukuja ei voitu ladata.',
    threadsMissing: 'Wordin kommentteja ei voitu ladata.',
    noteMissing: 'Omaa muistiinpanoa ei voitu ladata.',
    earlierMissing: 'Aiemman raportin tietoja ei voitu ladata.',
  },
  state: {
    saving: 'Tallennetaan…',
    saved: 'Tallennettu asiakirjaan',
    allSaved: 'Tallennettu',
    changedByHand: 'Muutettu asiakirjassa',
    unsaved: (count) => (count === 1 ? 'Yksi kenttä on tallentamatta' : `${count} kenttää on tallentamatta`),
    toConfirm: (count) =>
      count === 1 ? 'Yksi kenttä on varmistettava' : `${count} kenttää on varmistettava`,
    refused: 'Ei tallentunut asiakirjaan.',
    refusedScore: (score) =>
      score === ''
        ? 'Pisteiden tyhjennys ei tallentunut asiakirjaan.'
        : `${score} ${score === '1' ? 'piste' : 'pistettä'} ei tallentunut asiakirjaan.`,
    keepDocument: 'Käytä asiakirjan tekstiä',
    rival: 'Kenttää muutettiin asiakirjassa samaan aikaan, kun kirjoitit tähän. Kumpi jää voimaan?',
    yours: 'Tässä kirjoitettu',
    documents: 'Asiakirjassa',
    keepYours: 'Käytä tässä kirjoitettua',
    emptyText: '(tyhjä)',
    supportCode: (code) => `Koodi IT-tukea varten: ${code}`,
  },
  refusals: {
    readOnly:
      'Kenttää tai koko asiakirjaa ei voi muokata: se on lukittu, suojattu tai avattu vain lukemista varten. Salli muokkaaminen Wordissa ja yritä uudelleen.',
    gone: 'Kenttää ei enää ole asiakirjassa. Kumoa sen poistaminen Wordissa ja yritä uudelleen.',
    busy: 'Word ei voi juuri nyt kirjoittaa kenttään. Siirrä kohdistin asiakirjassa pois kentästä ja yritä uudelleen.',
    offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
    unsupported:
      'Tämä ei onnistu tässä Wordin versiossa. Kirjoita suoraan asiakirjaan tai käytä uudempaa Wordin versiota.',
    unreachable:
      'Kenttä on asiakirjassa, mutta tehtäväruutu ei pääse siihen tässä Wordin versiossa. Kirjoita suoraan asiakirjaan.',
    altered: 'Word otti tekstin vastaan, mutta kentässä on nyt jotain muuta. Tarkista kenttä asiakirjasta.',
    interrupted:
      'Tehtäväruutu suljettiin tai ladattiin uudelleen, ennen kuin teksti ehti tallentua asiakirjaan. Yritä uudelleen, niin teksti tallennetaan.',
    unknown:
      'Word ei ottanut tekstiä vastaan. Yritä uudelleen. Jos se ei auta, kirjoita suoraan asiakirjaan.',
    besideFormer:
      'Kentässä on nyt sekä entinen että uusi teksti. Jos Wordin Jäljitä muutokset on päällä, entinen on merkitty poistetuksi ja uusi on tallessa. Muuten poista entinen teksti asiakirjassa.',
    formerStays:
      'Kentässä on yhä entinen teksti. Jos Wordin Jäljitä muutokset on päällä, poistettu on merkitty poistetuksi ja muutos on tallessa. Muuten poista se asiakirjassa.',
    notInList: 'Kenttä on luettelo, jossa ei ole tätä vaihtoehtoa. Valitse sopiva vaihtoehto asiakirjassa.',
    wouldLose:
      'Kentässä on muutakin kuin tekstiä, ja se katoaisi, jos teksti korvataan tästä. Muokkaa kenttää asiakirjassa, tai valitse ”Kirjoita silti”.',
  },
  holds: fiHoldings,
  readOnly: {
    title: 'Asiakirjaa ei voi muokata',
    text: 'Pisteet ja tekstit, jotka annat tässä, pysyvät tehtäväruudussa niin kauan kuin se on auki. Salli muokkaaminen Wordissa ja yritä uudelleen.',
    openedTitle: 'Asiakirja on avattu vain lukemista varten',
    openedText:
      'Voit lukea kriteerejä ja siirtyä asiakirjan kenttiin. Pisteet ja tekstit, jotka annat tässä, pysyvät tehtäväruudussa niin kauan kuin se on auki. Ne voi tallentaa, kun sallit muokkaamisen Wordissa.',
  },
  tracking: {
    text: 'Wordin Jäljitä muutokset on päällä: pisteet ja tekstit, jotka annat tässä, merkitään asiakirjaan sinun muutoksinasi.',
    dismiss: 'Selvä',
  },
  leftOut: {
    text: (count) =>
      count === 1
        ? 'Tekstistä jätettiin pois yksi merkki, jota Word ei voi näyttää.'
        : `Tekstistä jätettiin pois ${count} merkkiä, joita Word ei voi näyttää.`,
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
    byHand: 'Leikepöytää ei voitu käyttää. Teksti on valittuna: paina Ctrl+C (Macissa Komento+C).',
  },
  blind: 'Asiakirjaa ei juuri nyt voitu lukea, joten tässä voi näkyä vanhoja tietoja.',
  saving: {
    waitingLong: 'Word vastaa hitaasti. Voit jatkaa työtä: kirjoittamasi säilyy tässä.',
    unsavedSince: (time) =>
      `Word ei ole vastannut klo ${time} jälkeen, eikä mitään ole sen jälkeen tallentunut asiakirjaan. Kirjoittamasi säilyy tässä niin kauan kuin tehtäväruutu on auki.`,
    draftsUnkept:
      'Tämä selain ei säilytä keskeneräisiä tekstejä. Älä sulje tehtäväruutua, ennen kuin kaikki on tallentunut asiakirjaan.',
    unexpected:
      'Tehtäväruudussa tapahtui odottamaton virhe. Kirjoittamasi on tallessa tässä, mutta kaikki ei ehkä ole vielä asiakirjassa.',
  },
  missingPage: {
    title: 'Sivua ei voitu ladata',
    text: 'Tarkista verkkoyhteys ja yritä uudelleen. Muut sivut toimivat, ja kirjoittamasi on tallessa.',
  },
  missingPart: 'Osaa tästä sivusta ei voitu ladata. Tarkista verkkoyhteys ja yritä uudelleen.',
  autoOpen: {
    question: 'Avataanko tehtäväruutu tämän raportin mukana?',
    text: 'Silloin tehtäväruutu avautuu automaattisesti, kun avaat raportin. Valinta tallentuu raporttiin. Voit muuttaa sitä valikossa.',
    yes: 'Avaa raportin mukana',
    no: 'Ei kiitos',
    close: 'Sulje',
    label: 'Avaa tehtäväruutu tämän raportin mukana',
    hint: 'Valinta tallentuu raporttiin ja koskee kaikkia, joilla on tämä apuohjelma.',
    refused: 'Word ei hyväksynyt valintaa. Avaa tehtäväruutu Aloitus-välilehden painikkeella.',
  },
  newVersion: {
    title: 'Uusi versio on saatavilla',
    text: 'Tehtäväruutu on päivitetty palvelimella, eikä tämän version kaikkia osia enää ole saatavilla. Kirjoittamasi säilyy, kun lataat tehtäväruudun uudelleen.',
    reload: 'Lataa uudelleen',
    page: 'Sivu kuuluu tehtäväruudun edelliseen versioon. Lataa tehtäväruutu uudelleen, niin sivu avautuu.',
  },
  finder: {
    label: 'Hae nimellä tai numerolla',
    onlyMissing: 'Vain puuttuvat',
    none: 'Yhtään kriteeriä ei löytynyt.',
    found: (count) => `Löytyi ${count} ${count === 1 ? 'kriteeri' : 'kriteeriä'}.`,
  },
  history: {
    undo: (step) => `Kumoa: ${step}`,
    undone: (step) => `Kumottu: ${step}`,
    redo: (step) => `Tee uudelleen: ${step}`,
    scoreStep: (number) => `kriteerin ${number} pisteet`,
    sumsStep: 'koosteen päivitys',
    needsStep: 'keskeisimmät kehittämistarpeet',
    takenStep: 'muista raporteista otetut tiedot',
    notebookStep: 'muistiosta otetut tiedot',
    promptsStep: 'tyhjien kenttien merkitseminen',
    answerStep: (name) => `kenttää koskeva vastaus (${name})`,
    notBack: (name, lost) =>
      `${name}: teksti palautui, mutta sen mukana poistunutta sisältöä ei voi palauttaa tästä: ${list.format(lost)}. Wordin oma Kumoa-toiminto voi palauttaa sen.`,
    tookAlong: (name, lost) =>
      `${name}: tyhjään kenttään oli raportin avaamisen jälkeen lisätty sisältöä, joka poistui, kun teksti kirjoitettiin: ${list.format(lost)}. Wordin oma Kumoa-toiminto voi palauttaa sen.`,
    untold: (count) =>
      `Word ei kertonut, mitä ${count === 1 ? 'tässä kohdassa' : 'näissä kohdissa'} luki ennen sinun tekstiäsi. Jos joku toinen muokkasi asiakirjaa samaan aikaan, varmistakaa yhdessä, ettei mitään puutu. Puuttuvan tekstin voi palauttaa Wordin omalla Kumoa-toiminnolla.`,
    leftAlone: (names) =>
      names.length === 1
        ? `Tätä ei muutettu, koska sen sisältö oli jo ehtinyt muuttua: ${list.format(names)}.`
        : `Näitä ei muutettu, koska niiden sisältö oli jo ehtinyt muuttua: ${list.format(names)}.`,
  },
  orphan: {
    fieldGone: (name) =>
      `${name}: kenttää ei enää ole asiakirjassa, mutta teksti on tässä. Kopioi se talteen tai kumoa kentän poistaminen Wordissa.`,
    otherText: (name) =>
      `${name}: tämä teksti on kirjoitettu toiseen raporttiin, tai kentässä on nyt eri teksti kuin silloin. Kopioi se, jos tarvitset sitä.`,
    unsentAnswer: (name) =>
      `${name}: vastaus Wordin kommenttiin, jota ei lähetetty. Kopioi se kommenttiin, jos tarvitset sitä.`,
    unkeepable: (name) =>
      `${name}: tämä on kirjattu tehtäväruudun toisessa versiossa muodossa, jota tämä versio ei osaa säilyttää raportissa. Kopioi se, jos tarvitset sitä.`,
    replaced: (name) =>
      `${name}: toisen kirjoittama teksti, jonka tilalle tuli tässä annettu teksti. Kopioi se, jos tarvitset sitä.`,
    drop: 'Poista tämä teksti',
    dropAll: 'Poista kopiointia odottavat tekstit',
  },
  announce: {
    scoreSaved: (number, score, sum) =>
      `Kriteeri ${number}: ${score} ${score === '1' ? 'piste' : 'pistettä'} tallennettu, pisteet yhteensä ${sum}`,
    scoreCleared: (number, sum) => `Kriteeri ${number}: pisteet tyhjennetty, pisteet yhteensä ${sum}`,
    sumsUpdated: 'Kooste on päivitetty.',
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
    front: (label) => `Alkutiedot, ”${label}”`,
    need: (block, label) => `Kehittämistarve ${block}${label && `, ”${label}”`}`,
    frontField: 'Alkutietojen kenttä',
    ofCriteria: (name, numbers) =>
      `”${name}” ${/^\d+$/.test(numbers) ? 'kriteerissä' : 'kriteereissä'} ${numbers}`,
    rowScores: (numbers) =>
      `${/^\d+$/.test(numbers) ? 'kriteerin' : 'kriteerien'} ${numbers} pisteet koosteessa`,
  },
  concerns: {
    title: 'Huomioitavaa',
    entry: (count) => `Huomioitavaa: ${count}`,
    none: 'Ei huomioitavaa: asiakirjan ja tehtäväruudun tiedot täsmäävät.',
    goToCriterion: (number) => `Siirry kriteeriin ${number}`,
    notSaved: (name) => `${name}: ei tallentunut asiakirjaan.`,
    rival: (name) => `${name}: asiakirjassa ja tehtäväruudussa on eri teksti. Valitse, kumpi jää voimaan.`,
    unreachable: (count, names) =>
      count === 1
        ? `Tehtäväruutu ei pääse tässä Wordin versiossa yhteen kenttään: ${list.format(names)}. Kirjoita se suoraan asiakirjaan tai käytä uudempaa Wordin versiota.`
        : `Tehtäväruutu ei pääse tässä Wordin versiossa ${count} kenttään: ${list.format(names)}. Kirjoita ne suoraan asiakirjaan tai käytä uudempaa Wordin versiota.`,
    writeByHand: 'Kirjoita itse asiakirjaan ja lue asiakirja sitten uudelleen:',
    held: (name, quoted) =>
      `${name}: kentässä on omin sanoin kirjoitettu teksti ”${quoted}”, joten sitä ei muuteta. Tyhjennä kenttä asiakirjassa, jos haluat sen täyttyvän itsestään.`,
    disagreement: (rows, sums) => {
      const places = [...rows.map((row) => `kriteeri ${row}`), ...sums];
      return `Kooste ei vastaa kriteerien pisteitä. ${places.length === 1 ? 'Poikkeava kohta' : 'Poikkeavat kohdat'}: ${list.format(places)}.`;
    },
    sums: { total: 'yhteispistemäärä', pointsAndLevel: 'yhteenvedon pistemäärä ja taso' },
    refreshSums: 'Päivitä kooste',
    rowScores: (numbers) =>
      numbers.length === 1
        ? `Kriteerin ${numbers[0]} pisteet ovat vain koosteessa, joten niitä ei lasketa mukaan.`
        : `Kriteerien ${list.format(numbers.map(String))} pisteet ovat vain koosteessa, joten niitä ei lasketa mukaan.`,
    takeRowScores: 'Kirjaa myös kriteereihin',
    takeOtherReport: 'Käytä toista raporttia',
    tryAllAgain: 'Yritä kaikkia uudelleen',
  },
  unsure: {
    question: (name) => `${name}: asiakirjassa on kenttä, joka on luultavasti tämä. Onko se oikea kenttä?`,
    next: (name) => `${name}: entä tämä toinen kenttä? Onko se oikea kenttä?`,
    label: (quoted) => `Kentän edessä lukee ”${quoted}”.`,
    holds: (quoted) => `Kentässä on teksti ”${quoted}”.`,
    others: (count) =>
      count === 1
        ? 'Vastaus koskee myös yhtä muuta samanlaista kenttää.'
        : `Vastaus koskee myös ${count} muuta samanlaista kenttää.`,
    untouched: 'Kenttään ei kirjoiteta mitään, ennen kuin olet vastannut.',
    yes: 'Kyllä',
    no: 'Ei',
    denied: 'Ehdotetun kentän kohdalla on vastattu ”Ei”. Jos vastaus oli väärä, kysy uudelleen.',
    askAgain: 'Kysy uudelleen',
  },
  opening: 'Luetaan asiakirjaa…',
  failed: {
    title: 'Asiakirjaa ei voitu lukea',
    reasons: {
      readOnly:
        'Word ei anna lukea asiakirjaa, koska se on suojattu tai avattu suojatussa näkymässä. Valitse Wordissa Ota muokkaus käyttöön ja yritä uudelleen.',
      gone: 'Asiakirja ei ole enää auki. Avaa se ja yritä uudelleen.',
      busy: 'Word on juuri nyt varattu. Odota hetki ja yritä uudelleen.',
      offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
      unsupported:
        'Tämä Wordin versio on liian vanha tehtäväruudulle. Avaa asiakirja uudemmassa Wordissa tai Wordin verkkoversiossa.',
      unreachable: 'Tehtäväruutu ei pääse asiakirjaan tässä Wordin versiossa. Kokeile Wordin verkkoversiota.',
      altered: 'Asiakirja muuttui kesken lukemisen. Yritä uudelleen.',
      interrupted: 'Lukeminen keskeytyi. Yritä uudelleen.',
      unknown:
        'Asiakirjaa ei saatu luettua Wordista. Yritä uudelleen. Jos se ei auta, avaa asiakirja uudelleen.',
    },
    tooMuch:
      'Asiakirjassa on paljon enemmän tekstiä, muotoiluja, kenttiä tai välejä kuin raportissa, joten sitä ei luettu. Siirrä tekstit uuteen raporttipohjaan ja avaa se.',
  },
  foreign: {
    title: 'Tämä ei ole IPS-laatuarvioinnin raportti',
    expected:
      'Tehtäväruutu toimii THL:n suomen- tai ruotsinkielisessä IPS-laatuarvioinnin raporttipohjassa, jossa on 25 kriteeriä kenttineen.',
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
            : `Asiakirjassa on ${controls} täytettävää kenttää, mutta ne eivät ole raporttipohjan kenttiä.`,
      ]
        .filter(Boolean)
        .join(' '),
    reportLanguages: { fi: 'suomenkielisen', sv: 'ruotsinkielisen' },
    whatToDo:
      'Avaa raporttipohja tai jo täytetty raportti Wordissa, tai lue tämä asiakirja uudelleen, jos muutit sitä.',
  },
  settings: {
    language: 'Kieli',
    languageMissing: 'Kieltä ei voitu ladata. Tarkista verkkoyhteys ja valitse kieli uudelleen.',
    numberKeys: 'Pisteet näppäimillä 1–5',
    numberKeysHint: 'Kriteerin sivulla näppäimet 1–5 antavat pisteet ja 0 tyhjentää ne.',
    shortcuts: 'Pikanäppäimet',
    documentFollows: 'Asiakirja seuraa tehtäväruutua',
    documentFollowsHint: 'Kun avaat kriteerin tässä, asiakirja siirtyy saman kriteerin kohdalle.',
    documentCannotFollow:
      'Asiakirja ei voi seurata tehtäväruutua tässä Wordin versiossa: kohdistin siirtyisi asiakirjaan kesken työn.',
    rescored: 'Kun pisteet muuttuvat asiakirjassa',
    sumsAtOnce: 'Päivitä kooste heti',
    sumsWhenAsked: 'Kysy ensin',
    aidsMissing: 'Arviointiohjetta ja arvioijan aineistoa ei voitu ladata.',
    document: 'Asiakirja',
    readAgain: 'Lue asiakirja uudelleen',
    reading: 'Luetaan asiakirjaa…',
    readDone: 'Asiakirja on luettu uudelleen.',
    about: 'Tietoja',
    aboutText:
      'IPS-laatuarviointi auttaa täyttämään tuetun työllistymisen IPS-työhönvalmennuksen laatuarviointiraportin Wordissa. Se ei ole THL:n tuote. Se lukee ja täyttää vain avoinna olevaa asiakirjaa, eikä asiakirjasta lähetetä mitään minnekään.',
    version: (version) => `Versio ${version}`,
  },
  diagnostics: {
    title: 'Tekniset tiedot',
    text: 'Näistä on apua, kun jokin ei toimi. Mukana on Wordin versio, kenttien määriä ja vastausaikoja, mutta ei mitään raportin tekstistä. Tiedot ovat englanniksi IT-tukea varten.',
    open: 'Tekniset tiedot IT-tukea varten',
    area: 'Tekniset tiedot tekstinä',
  },
  notInWord: {
    title: 'Avaa tämä Wordissa',
    text: 'IPS-laatuarviointi on Wordin apuohjelma ja toimii vain Wordin tehtäväruudussa. Avaa raportti Wordissa ja käynnistä apuohjelma sieltä.',
  },
  broken: {
    title: 'Tehtäväruudussa on vika',
    text: 'Asiakirjan sisältö on tallessa. Myös se, mitä ehdit kirjoittaa tänne, yritetään säilyttää. Lataa näkymä uudelleen.',
    reload: 'Lataa uudelleen',
  },
};
