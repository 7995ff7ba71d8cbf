import { listIn } from '../../../../wording/listIn';
import { counted } from '../counted';
import type { SuggestionTexts } from './suggestionTexts';

const list = listIn('fi');

/** What the components of a criterion are called in the report. */
const componentNouns: Readonly<Record<number, readonly [singular: string, plural: string]>> = {
  8: ['avainrooli', 'avainroolia'],
  10: ['toimintatapa', 'toimintatapaa'],
  25: ['sitouttamisen keino', 'sitouttamisen keinoa'],
};

const nounsOf = (criterion: number): readonly [string, string] =>
  componentNouns[criterion] ?? ['osatekijä', 'osatekijää'];

export const fi: SuggestionTexts = {
  hints: {
    whenChosen: 'Valitse pistemäärä, niin näet sen kuvauksen.',
    unfolds: (marks) => `${marks}: lähde ja varmuus`,
    unofficial: 'Epävirallinen',
    about:
      'Tämä arviointiohje on epävirallinen. Jos se poikkeaa THL:n kriteereistä tai ohjeista, noudata THL:ää.',
    allSteps: 'Kaikki viisi pistemäärää',
    source: (source) => `Lähde: ${source}.`,
    confidence: {
      A: 'Varmuus: kaikkien viiden pistemäärän kuvaukset on luettu useasta asteikon julkaistusta versiosta.',
      B: 'Varmuus: kuvauksia ei ole verrattu asteikon julkaistuun versioon.',
      C: 'Varmuus: kuvaukset ovat omiamme, tai THL:n teksti on toinen. Vain suuntaa antava.',
    },
    differs: 'Suomessa toisin',
    own: 'Oma ohje',
  },
  components: {
    title: 'Osatekijät',
    met: (met, of) => `${met}/${of} toteutuu`,
  },
  bands: {
    title: 'Rajat',
    units: {
      1: 'Asiakkaita kokoaikaista työhönvalmentajaa kohti',
      2: 'Työhönvalmennuksen osuus työajasta',
      4: 'Yhdestä tai kahdesta hoitotiimistä tulevien osuus asiakkaista',
      15: 'Päiviä ensimmäiseen kasvokkaiseen tapaamiseen, mediaani',
      16: 'Asiakkaan mieltymyksiin ja tarpeisiin perustuvien osuus työnantajayhteyksistä',
      17: 'Kasvokkaisia tapaamisia viikossa',
      19: 'Huomioon otettavien osuus töistä',
      20: 'Huomioon otettavien osuus työsuhteista',
      21: 'Vakituisten, avoimilla työmarkkinoilla olevien osuus voimassa olevista työsuhteista',
      24: 'Toimiston ulkopuolella tehdyn työn osuus työajasta',
    },
    score: 'Pisteet',
    reached: 'saavutettu',
    apart: 'erillään hoidosta',
    conditions: {
      4: 'Vähintään kolme hoitotiimiä tai ammattilaisia, jotka eivät toimi tiimeinä: enintään 2.',
      15: '5 edellyttää myös seurantaa.',
      16: '4 edellyttää työnhakusuunnitelman noudattamista, 5 myös eri vaihtoehtojen esittelyä.',
      17: 'Ilman seurantaa enintään 2; 3 edellyttää kuukausittaista, 4 ja 5 viikoittaista läpikäyntiä. Kun työnhakijoita on alle kolme, viiteen pisteeseen riittää kaksi tapaamista työnhakijaa kohti.',
      19: 'Samantyyppisiä töitä lasketaan enintään kaksi.',
      20: 'Sama työnantaja lasketaan enintään kahdesti.',
      21: 'Alle 10 voimassa olevaa työsuhdetta: 1.',
    },
    limits: {
      apartFromCare: 'ei hoitotiimiä',
      withoutTeams: 'hoidon ammattilaiset eivät toimi tiimeinä',
      threeTeams: 'vähintään kolme hoitotiimiä',
      notInPlan: 'työnhakusuunnitelman noudattaminen puuttuu',
      optionsNotShown: 'vaihtoehtojen esittely puuttuu',
      notTracked: 'seuranta puuttuu',
      notReviewedMonthly: 'kuukausittainen läpikäynti puuttuu',
      notReviewedWeekly: 'viikoittainen läpikäynti puuttuu',
      fewSeekers: 'alle kolme työnhakijaa',
      fewJobs: 'alle 10 voimassa olevaa työsuhdetta',
    },
    also: {
      plan: 'ajantasaisen työnhakusuunnitelman noudattaminen',
      options: 'eri vaihtoehtojen esittely asiakkaille, joilla on vähän työkokemusta',
      tracking: 'seuranta',
      monthlyReview: 'seurannan läpikäynti kuukausittain',
      weeklyReview: 'seurannan läpikäynti viikoittain',
      oneTeam: 'kiinnittyminen hoitotiimiin',
      twoTeams: 'kiinnittyminen enintään kahteen hoitotiimiin',
    },
    alsoNeeded: (conditions) => `Lisäksi tarvitaan ${list.format(conditions)}.`,
    next: ({ score, unit, at, distance, more, share }, number, criterion) => {
      const to = `Pistemäärään ${score}`;
      switch (unit) {
        case 'clients':
          return `${to}: enintään ${counted(number(at), 'asiakas', 'asiakasta')}, nyt ${number(distance)} liikaa.`;
        case 'percent':
          return `${to}: ${number(at)}\u00a0%, puuttuu ${counted(number(distance), 'prosenttiyksikkö', 'prosenttiyksikköä')}${more === undefined ? '' : ` (eli ${number(more)} lisää, jos kokonaismäärä ei muutu)`}.`;
        case 'days':
          return `${to}: enintään ${counted(number(at), 'päivä', 'päivää')}, nyt ${number(distance)} liikaa.`;
        case 'contacts':
          return `${to}: ${counted(number(at), 'tapaaminen', 'tapaamista')} viikossa, puuttuu ${number(distance)}.`;
        case 'components':
          return `${to}: puuttuu ${counted(number(distance), ...nounsOf(criterion))}.`;
        case 'coachSteps':
          return `${to}: työhönvalmentajilta puuttuu yhteensä ${counted(number(distance), 'piste', 'pistettä')}.`;
        case 'jobs':
          return `${to}: vähintään ${counted(number(at), 'voimassa oleva työsuhde', 'voimassa olevaa työsuhdetta')}, joista vähintään ${number(share ?? 0)}\u00a0% on vakituisia avoimilla työmarkkinoilla. Puuttuu ${counted(number(distance), 'työsuhde', 'työsuhdetta')}.`;
        case 'teams':
          return at === 1
            ? `${to}: kiinnittyminen hoitotiimiin.`
            : `${to}: enintään ${number(at)} hoitotiimiä.`;
        case 'tracking':
          return `${to}: seuranta.`;
        case 'plan':
          return `${to}: yhteydet noudattavat ajantasaista työnhakusuunnitelmaa.`;
        case 'options':
          return `${to}: eri vaihtoehtojen esittely asiakkaille, joilla on vähän työkokemusta.`;
        case 'monthlyReview':
          return `${to}: seurannan läpikäynti kuukausittain.`;
        case 'weeklyReview':
          return `${to}: seurannan läpikäynti viikoittain.`;
      }
    },
    top: 'Ylin pistemäärä on saavutettu.',
  },
  rules: {
    figures: 'Sääntö: rajat yhdysvaltalaisen IPS-laatuasteikon 2008 mukaan, epävirallinen.',
    components:
      'Sääntö: pisteet toteutuvien osatekijöiden määrästä yhdysvaltalaisen IPS-laatuasteikon 2008 mukaan, epävirallinen.',
    thl: {
      5: 'Osatekijät ovat THL:n raporttipohjasta.',
      8: 'Avainroolit ovat THL:n raporttipohjasta.',
      10: 'Toimintatavat ovat THL:n raporttipohjasta.',
      11: 'Osatekijät ovat THL:n raporttipohjasta.',
      13: 'Osatekijät ovat THL:n raporttipohjasta.',
      15: 'Mediaani on THL:n kriteeristä.',
      17: 'Rajaus työnhakuvaiheen asiakkaisiin on THL:n kriteeristä.',
      19: 'Rajaus enintään kahteen samantyyppiseen työhön on THL:n kriteeristä.',
      20: 'Rajaus enintään kahteen kertaan on THL:n kriteeristä.',
      21: 'Avoimien työmarkkinoiden määritelmä on THL:n kriteeristä.',
      25: 'Keinot on poimittu THL:n kriteerin tekstistä.',
    },
    mean: 'Kun työhönvalmentajia on useita, heidän pisteistään lasketaan keskiarvo, joka pyöristetään alaspäin kokonaisiin pisteisiin: tämä sääntö on apuohjelman oma.',
    fewSeekers:
      'Kun työnhakuvaiheessa on alle kolme asiakasta, viiteen pisteeseen riittää kaksi tapaamista asiakasta kohti.',
    leftOut: (coaches) =>
      `${counted(coaches, 'työhönvalmentaja, jolla', 'työhönvalmentajaa, joilla')} ei ole asiakkaita työnhakuvaiheessa, on jätetty pois laskelmasta: tämä sääntö on apuohjelman oma.`,
  },
  line: {
    part: (part, whole) => `${part}/${whole}`,
    counted: (part, whole) => `Laskettu ${part}/${whole}`,
    noJobs: 'Ei voimassa olevia työsuhteita',
    coaches: (count) => counted(count, 'työhönvalmentaja', 'työhönvalmentajaa'),
    clients: (count) => counted(count, 'asiakas', 'asiakasta'),
    mean: (value, score) => `keskimäärin ${value}, pisteet keskimäärin ${score}`,
    median: (days) => `mediaani ${counted(days, 'päivä', 'päivää')}`,
    units: {
      clients: (value) => counted(value, 'asiakas', 'asiakasta'),
      percent: (value) => `${value}\u00a0%`,
      days: (value) => counted(value, 'päivä', 'päivää'),
      contacts: (value) => counted(value, 'tapaaminen viikossa', 'tapaamista viikossa'),
    },
  },
  suggestion: {
    fromFigures: (score) => `Lukujen perusteella ehdotettu pistemäärä: ${score}`,
    fromComponents: (score) => `Osatekijöiden perusteella ehdotettu pistemäärä: ${score}`,
    same: 'Sama kuin antamasi.',
    yours: (score) => `Antamasi pisteet: ${score}`,
    use: (score) => `Käytä ${score}`,
    intoComments: 'Vie laskelma kommentteihin',
    renewComments: 'Päivitä laskelma kommentteihin',
    inComments: 'Laskelma on kommenteissa',
  },
};
