import type { RoleWarning } from '../../../assessment/comparison/role';
import { fiFileFaults } from '../../../wording/files/fi';
import { fiHoldings } from '../../../wording/holdings/fi';
import { namedHoldings } from '../../../wording/holdings/holdingTexts';
import { listIn } from '../../../wording/listIn';
import { quoteIn } from '../../../wording/quote';
import type { CompareTexts } from './compareTexts';
import { unreadScoresIn } from './unreadScoresIn';

const list = listIn('fi');
const quote = quoteIn('fi');
const unreadIn = unreadScoresIn(quote);

function warning(found: RoleWarning): string {
  switch (found.kind) {
    case 'otherCriteria':
      return found.set === 'latu'
        ? 'Raportti on tehty LATU-kriteereillä, joten sen pisteitä ei verrata.'
        : 'Raportin kriteerit eivät ole IPS-laatukriteerit, joten sen pisteitä ei verrata.';
    case 'otherUnit':
      return `Raportissa on toinen yksikkö, tai yksikön nimi on kirjoitettu toisin: ${quote(found.unit)}. Tarkista, että raportti koskee samaa yksikköä.`;
    case 'overlapping':
      return 'Arviointipäivät ovat osin samat kuin tässä raportissa.';
    case 'notEarlier':
      return 'Arviointi on tehty tämän raportin arvioinnin jälkeen, joten raporttia ei käytetä aiempana. Tarkista, valitsitko oikean tiedoston ja ovatko arviointipäivät oikein.';
    case 'longBefore':
      return 'Arviointi on tehty yli kolme kuukautta ennen tämän raportin arviointia. Tarkista, onko tämä aiempi raportti.';
    case 'later':
      return 'Arviointi on tehty tämän raportin arvioinnin jälkeen.';
    case 'otherDays':
      return 'Arviointipäivät ovat eri kuin tässä raportissa. Tarkista, onko kyse samasta arvioinnista.';
    case 'noDate':
      return 'Raportin arviointipäivää ei voitu lukea.';
    case 'ownNoDate':
      return 'Tämän raportin arviointipäivä ei ole vielä tiedossa, joten ei voida sanoa, onko valittu raportti samasta arvioinnista. Tarkista, mikä raportti se on.';
    case 'sameReport':
      return 'Raportti on sama kuin avoinna oleva: samat tekstit ja samat pisteet. Valitsitko oikean tiedoston?';
    case 'pickedTwice':
      return 'Sama raportti on jo valittu. Poista toinen, ettei sitä lasketa kahdesti.';
    case 'otherVersion':
      return `Tämä voi olla toinen versio jo valitusta raportista: ${found.name}. Jos on, poista vanhempi, ettei samaa raporttia lasketa kahdesti.`;
    case 'sameDay':
      return `Samana päivänä päättyneestä arvioinnista on jo valittu raportti: ${found.name}. Jos arviointi on sama, poista toinen, ettei sitä lasketa kahdesti.`;
    case 'incomplete':
      return `Pisteet on annettu ${found.scored}/25 kriteerille.`;
    case 'unreadScores':
      return `Näiden kriteerien pisteitä ei voitu lukea, ja ne jäävät pois: ${unreadIn(found.given)}. Korjaa ne siinä raportissa kokonaisluvuiksi 1–5 ja valitse raportti uudelleen.`;
    case 'secondReport':
      return 'Tiedostossa on toinenkin raportti, jota ei ole luettu. Tallenna se omaksi tiedostokseen, jos haluat verrata siihen.';
    case 'rowsDiffer':
      return `Kriteerin pisteet ja koosteen pisteet eroavat: ${found.given.map(({ number, score, row }) => `${number} (${score}, koosteessa ${row})`).join(', ')}. Vertailussa ovat kriteerin kohdalla annetut pisteet. Tarkista, kummat ovat oikein.`;
    case 'rowsAlone':
      return `Pisteet ovat vain koosteessa, joten niitä ei verrata: ${found.criteria.length === 1 ? 'kriteeri' : 'kriteerit'} ${found.criteria.join(', ')}. Avaa raportti Wordissa, anna pisteet kriteerin kohdalla ja valitse raportti uudelleen.`;
    case 'unsure':
      return found.fields === 1
        ? 'Yhtä kenttää ei tunnistettu varmasti, ja se jää pois. Avaa raportti Wordissa ja vahvista kenttä tehtäväruudussa.'
        : `${found.fields} kenttää ei tunnistettu varmasti, ja ne jäävät pois. Avaa raportti Wordissa ja vahvista kentät tehtäväruudussa.`;
    case 'doubled':
      return found.fields === 1
        ? 'Yksi kenttä on raportissa useampaan kertaan. Siitä luettiin ensimmäinen: tarkista raportista, että se on oikea.'
        : `${found.fields} kenttää on raportissa useampaan kertaan. Niistä luettiin ensimmäiset: tarkista raportista, että ne ovat oikeat.`;
    case 'ownCriteria':
      return 'Avoinna olevan raportin kriteerit ovat LATU-kriteerit ja valitun IPS-laatukriteerit, joten pisteitä ei verrata.';
  }
}

export const fi: CompareTexts = {
  title: 'Vertaa',
  explain:
    'Avaa tämän raportin rinnalle toisen arvioijan raportti, yksikön itsearviointi, aiempi raportti tai yksikön täyttämä kehittämissuunnitelma. Tiedostot luetaan vain tässä ruudussa: niitä ei tallenneta eikä lähetetä mihinkään.',
  pick: 'Valitse raportit',
  drop: 'tai pudota tiedostot tähän',
  reading: 'Luetaan…',
  picked: 'Valitut raportit',
  role: 'Mikä raportti tämä on?',
  roles: {
    colleague: 'Toisen arvioijan raportti',
    selfAssessment: 'Yksikön itsearviointi',
    earlier: 'Aiempi raportti',
    draft: 'Kommentoitava luonnos',
  },
  who: (assessors, day) => `${assessors}, ${day}`,
  noDay: 'päivä ei tiedossa',
  noAssessors: 'Arvioijat: ei tiedossa',
  remove: (name) => `Poista ${name}`,
  notReport:
    'Tiedosto ei ole IPS-laatuarviointiraportti. Jos se on raportti, sen täytettävät kentät ovat ehkä hävinneet, kun se on tallennettu muulla ohjelmalla kuin Wordilla: pyydä alkuperäinen tiedosto.',
  notebook: 'Tiedosto on arviointikäynnin muistio. Lue se muistion sivulla, joka avataan valikosta.',
  unreadable:
    'Tiedostoa ei voitu lukea. Tarkista, ettei se ole auki muualla, siirretty tai vielä latautumassa pilvestä, ja valitse se uudelleen. Jos se ei auta, avaa tiedosto Wordissa ja tallenna se uudelleen.',
  faults: fiFileFaults,
  warning,
  reconcile: 'Sovita yhteen',
  scores: { now: 'Tämä', other: 'Toinen', none: 'ei pisteitä' },
  criterion: 'Kriteeri',
  section: 'Osio',
  collecting: {
    title: 'Usean yksikön seuranta',
    explain:
      'Kokoa monen raportin pisteet yhteen taulukkoon, esimerkiksi hyvinvointialueen kaikista yksiköistä.',
    open: 'Monta raporttia yhteen taulukkoon',
  },
  plan: {
    kind: 'Kehittämissuunnitelma',
    title: (name) => `Kehittämissuunnitelma: ${name}`,
    nothing: 'Kehittämissuunnitelmasta ei löytynyt kehittämistarpeita. Sen kentät on ehkä poistettu.',
    pickedTwice: 'Sama kehittämissuunnitelma on jo valittu. Poista toinen.',
    otherUnit: (unit) =>
      `Suunnitelmassa on toinen yksikkö, tai yksikön nimi on kirjoitettu toisin: ${quote(unit)}. Tarkista, että suunnitelma koskee samaa yksikköä.`,
    otherCriteria: (isPlanAdapted) =>
      isPlanAdapted
        ? 'Suunnitelma perustuu LATU-kriteereillä tehtyyn arviointiin, joten sen kehittämistarpeita ei verrata tämän raportin kriteereihin.'
        : 'Avoinna olevan raportin kriteerit ovat LATU-kriteerit ja suunnitelman IPS-laatukriteerit, joten suunnitelman kehittämistarpeita ei verrata tämän raportin kriteereihin.',
    otherVersion: (name) =>
      `Tämä voi olla toinen versio jo valitusta suunnitelmasta: ${name}. Jos on, poista vanhempi.`,
    tracked:
      'Suunnitelmassa on jäljitettyjä muutoksia, joita ei ole hyväksytty. Se on luettu niin kuin ne olisi hyväksytty.',
    otherAsks: 'Kohdassa ”Mitä kriteeri edellyttää” on tekstiä, jota ei ole tässä raportissa:',
    counts: (all, open) =>
      all === 0
        ? 'Suunnitelmaan ei ole kirjattu toimenpiteitä.'
        : `Toimenpiteitä: ${all}, tekemättä tai kesken: ${open}.`,
    noActions: 'Toimenpiteitä ei ole kirjattu.',
    course: (before, target, now) => `Silloin: ${before}, tavoite: ${target}, nyt: ${now}`,
    statuses: { notStarted: 'ei aloitettu', underWay: 'käynnissä', done: 'tehty', dropped: 'ei toteuteta' },
    noStatus: 'tilaa ei ole valittu',
    recommendations: 'Suositukset:',
    responsible: (text) => `Vastuuhenkilö: ${text}`,
    due: (text) => `Määräaika: ${text}`,
    followUp: (text) => `Seuranta: ${text}`,
    notes: 'Suunnitelmaan on kirjoitettu lisäksi:',
    besides: (holds) =>
      `Suunnitelmassa on myös ${list.format(namedHoldings(holds, fiHoldings.words))}. Tätä sisältöä ei näytetä tässä: katso se suunnitelmasta. Tekstiruudut ja piirrokset on laskettu kuviksi.`,
  },
  agreement: {
    title: (name) => `Yksimielisyys: ${name}`,
    independent: 'Luvut on laskettu pisteistä, jotka raporteissa olivat ennen yhteensovittamista.',
    otherAssessment:
      'Arvioijan aineistossa on pisteitä toisen arvioinnin yhteensovittamisesta. Niitä ei lasketa tähän.',
    nothing: 'Yhtään kriteeriä ei ole vielä pisteytetty kummassakin raportissa.',
    equal: (equal, compared) => `Samat pisteet: ${equal}/${compared}`,
    withinOne: (withinOne, compared) => `Ero enintään 1 piste: ${withinOne}/${compared}`,
    mean: (difference, distance) =>
      `Toisen raportin pisteet poikkeavat tämän raportin pisteistä keskimäärin ${difference} pistettä; suunnasta riippumatta ero on keskimäärin ${distance} pistettä.`,
    sections: 'Osioittain',
    equalHead: 'Samat',
    withinOneHead: 'Ero enintään 1',
    differing: 'Erot suurimmasta pienimpään',
    allAgree: 'Kaikki verratut pisteet ovat samat.',
    kappa: (weights, value) =>
      `Cohenin kappa, ${weights === 'linear' ? 'lineaariset' : 'neliölliset'} painot: ${value}`,
    kappaUndefined: {
      nothing: 'ei määritelty, koska verrattavaa ei ole',
      oneValue: 'ei määritelty, koska kaikki pisteet ovat samat',
    },
    limits:
      'Kappa kertoo, kuinka paljon sattumaa enemmän arvioijat ovat yhtä mieltä. Kun lähes kaikki pisteet ovat 4 tai 5, kappa voi olla matala, vaikka arvioijat olisivat melkein aina samaa mieltä. Katso siksi ensin samojen pisteiden määrää.',
    row: 'Pisteet tilastointia varten (CSV)',
  },
  draft: {
    title: (name) => `Muuttunut lähettämisen jälkeen: ${name}`,
    unchanged: 'Kriteereissä mikään ei ole muuttunut.',
    changed: (count) => (count === 1 ? 'Yksi kriteeri on muuttunut.' : `${count} kriteeriä on muuttunut.`),
    score: (before, now) => `Pisteet: ${before} → ${now}`,
    front: 'Muuttunut alkutiedoissa ja yhteenvedossa',
    filed: (name) => `Kommentit tiedostossa ${name}`,
    otherComments: 'Muut kommentit',
  },
  takeOver: {
    title: (name) => `Ota tietoja raportista: ${name}`,
    explain:
      'Valitse muutokset, jotka otetaan tähän raporttiin. Valmiiksi on valittu vain ne, joiden kohta on tässä raportissa tyhjä. Kaiken voi kumota yhdellä painalluksella.',
    otherLanguage: 'Raportti on eri kielellä kuin tämä raportti. Tekstejä ei käännetä.',
    kindsTitle: 'Mitä otetaan',
    kinds: {
      score: 'Pisteet',
      sources: 'Tietolähteet',
      comments: 'Kommentit',
      recommendations: 'Suositukset',
      front: 'Alkutiedot',
    },
    changes: 'Muutokset',
    nothing: 'Tässä ei ole otettavaa.',
    lapsed: 'Tämän raportin tieto on muuttunut valintasi jälkeen. Valitse uudelleen.',
    withoutPlace: (fields) =>
      fields === 1
        ? 'Yhdelle kentälle ei ole paikkaa tässä raportissa.'
        : `${fields} kentälle ei ole paikkaa tässä raportissa.`,
    all: 'Valitse kaikki',
    none: 'Poista valinnat',
    take: (count) => (count === 0 ? 'Ota valitut' : `Ota valitut (${count})`),
  },
  previous: {
    title: 'Edellisen arvioinnin tiedot alkutietoihin',
    ask: 'Monesko arviointi edellinen oli? (numerona)',
    unread: 'Tästä ei käy ilmi, monesko arviointi oli. Kirjoita järjestysnumero, esimerkiksi 2.',
    now: (text) => `(nyt: ${text})`,
    fill: 'Täytä valitut',
  },
  lastTime: {
    title: (day) => `Aiempi raportti ${day}`,
    score: (score) => `${score} ${score === 1 ? 'piste' : 'pistettä'}`,
    unexplained: 'Pisteet ovat muuttuneet vähintään 2 pistettä. Kerro kommenteissa, miksi.',
    add: 'Lisää:',
    need: 'Oli keskeinen kehittämistarve',
  },
  years: {
    title: 'Pisteet arvioinneittain',
    scores: 'Pisteet',
    bars: 'Leveä palkki on aiempi arviointi, kapea palkki tämä arviointi.',
    lines: 'Viiva kulkee ensimmäisestä arvioinnista tähän arviointiin.',
  },
  change: {
    title: (name) => `Muutos: ${name}`,
    before: 'Ennen',
    now: 'Nyt',
    total: 'Yhteispistemäärä',
    level: 'Taso',
    average: 'Osion keskiarvo',
    criteria: 'Kriteerit',
    courses: { dropped: 'laskenut', stillLow: 'edelleen matala' },
    open: 'kesken',
  },
};
