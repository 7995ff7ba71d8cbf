import { inRanges } from '../../../../wording/inRanges';
import { listIn } from '../../../../wording/listIn';
import type { FigureFormTexts } from './figureFormTexts';

const list = listIn('fi');
const coach = 'Työhön\u00advalmentaja';

export const fi: FigureFormTexts = {
  figures: {
    title: 'Luvut',
    names: {
      1: { name: coach, clients: 'Asiakkaita', fullTime: 'Työaika, %' },
      2: {
        name: coach,
        share: 'Osuus, %',
        part: 'Valmen\u00adnus, t',
        worked: 'Työ\u00adaika, t',
      },
      4: {
        name: coach,
        clients: 'Asiak\u00adkaita',
        fromTeams: 'Näistä 1–2 tiimistä',
        teams: 'Hoito\u00adtiimejä',
        withoutTeams:
          'Kun hoitotiimejä on 0: tehdäänkö yhteistyötä hoidon ammattilaisten kanssa, jotka eivät toimi tiimeinä?',
      },
      15: {
        days: 'Päiviä palveluun tulosta ensimmäiseen kasvokkaiseen työnantajatapaamiseen, asiakas kerrallaan',
        tracked: 'Seurataanko aikaa?',
      },
      16: {
        contacts: 'Työnantajayhteyksiä yhteensä',
        onPreferences: 'Asiakkaan mieltymyksiin ja tarpeisiin perustuvia',
        inPlan: 'Noudattavatko yhteydet ajantasaista työnhakusuunnitelmaa?',
        optionsShown: 'Esitelläänkö eri vaihtoehtoja asiakkaille, joilla on vähän työkokemusta?',
      },
      17: {
        name: coach,
        contacts: 'Tapaa\u00admisia',
        weeks: 'Viikkoja',
        seekers: 'Työn\u00adhaki\u00adjoita',
        tracked: 'Seurataanko tapaamisia?',
        reviewedWeekly: 'Käydäänkö seuranta läpi viikoittain?',
        reviewedMonthly: 'Käydäänkö se läpi ainakin kuukausittain?',
      },
      19: { name: 'Työtyyppi', jobs: 'Töitä' },
      20: { name: 'Työnantaja', jobs: 'Työsuhteita' },
      21: {
        jobs: 'Voimassa olevia työsuhteita yhteensä',
        permanent: 'Vakituisia avoimilla työmarkkinoilla',
      },
      24: {
        name: coach,
        share: 'Osuus, %',
        part: 'Toimis\u00adton ulko\u00adpuolel\u00adla, t',
        worked: 'Työ\u00adaika, t',
      },
    },
    asks: {
      1: 'Tyhjä työaika tarkoittaa kokoaikaista (100\u00a0%).',
      4: 'Jos hoitotiimien määrä puuttuu, oletetaan yksi tai kaksi tiimiä.',
      15: 'Sääntöä asiakkaista, joilla ei ole vielä ollut tapaamista, ei ole tiedossa. Mainitse heidät kommenteissa.',
      17: 'Laske vain kasvokkaiset tapaamiset, jotka koskevat työnhakuvaiheessa olevia asiakkaita (työnhakijoita). Jos työnhakijoiden määrä puuttuu, oletetaan vähintään kolme.',
      21: 'Laske vain nyt voimassa olevat työsuhteet. Avoimilla työmarkkinoilla palkka on vähintään alan työehtosopimuksen mukainen, työ on kenen tahansa haettavissa eikä sitä ole varattu henkilöille, joilla on alentunut toimintakyky (THL:n kriteeri).',
    },
    cell: (column, row) => `${column}: ${row}`,
    row: (number) => `rivi ${number}`,
    nth: (number) => `${number}. arvo`,
    addRow: 'Lisää rivi',
    removeRow: (name) => `Poista rivi: ${name}`,
    removed: (name) => `Poistettu: ${name}.`,
    pasted: 'Taulukko liitettiin entisten rivien päälle.',
    putBack: 'Palauta entiset rivit',
    pastedAnew: 'Taulukko liitettiin.',
    takeOut: 'Poista liitetyt rivit',
    pasteHint: 'Voit liittää Excelistä sarakkeen tai taulukon.',
    sumsLeftOut: (rows) =>
      `${rows.length === 1 ? 'Summa- tai keskiarvorivi' : 'Summa- ja keskiarvorivit'} jätettiin pois: ${list.format(rows.map((row) => `”${row}”`))}.`,
    rest: (line) => `Muut: ${line}`,
    notCounted: (rows) =>
      `Laskettu ilman ${rows.length === 1 ? 'tätä' : 'näitä'}: ${list.format(rows)}. Pistemäärä ehdotetaan, kun ${rows.length === 1 ? 'sekin on' : 'nekin ovat'} kunnossa.`,
    answers: { open: 'Valitse', yes: 'Kyllä', no: 'Ei' },
    missing: (names) => `Puuttuu vielä: ${list.format(names)}.`,
    unanswered: (question) => `Vastaa vielä: ${question}`,
    faults: {
      notANumber: 'Tämä ei ole luku. Kirjoita pelkkä luku, esimerkiksi 12 tai 12,5.',
      isPercentage: 'Kirjoita tähän luku, ei prosenttiosuutta.',
      oneOrSeveral:
        'Tästä ei selviä, onko lukuja yksi vai useampia. Anna päivät kokonaislukuina ja erota asiakkaat puolipisteellä tai rivinvaihdolla.',
      negative: 'Luku ei voi olla negatiivinen. Poista miinusmerkki.',
      notWhole: 'Tähän tarvitaan kokonaisluku.',
      overHundred: 'Osuus voi olla enintään 100\u00a0%.',
      fraction: 'Anna osuus prosentteina: esimerkiksi 80, ei 0,8.',
      tooLarge: 'Luku on liian suuri. Tarkista, onko siinä kaksi lukua yhdessä.',
      zeroFullTime: 'Työaika ei voi olla 0\u00a0%. Anna työaika tai poista rivi.',
      zeroWhole: 'Nollasta ei voi laskea osuutta. Anna suurempi luku tai poista tieto.',
      noSeekers:
        'Yhdelläkään työhönvalmentajalla ei ole asiakkaita työnhakuvaiheessa, joten pistemäärää ei ehdoteta.',
      partExceedsWhole: 'Osa ei voi olla suurempi kuin kokonaisuus. Tarkista kumpikin luku.',
      clientsWithoutTeam:
        'Kun hoitotiimejä on 0, asiakkaita ei voi tulla hoitotiimeistä. Tarkista kumpikin luku.',
      givenTwice: 'Anna joko osuus tai tunnit, ei molempia.',
      componentsDiffer:
        'Asiakirjassa on eri määrä osatekijöitä kuin laskentasäännössä, joten pistemäärää ei ehdoteta.',
    },
  },
  jobs: {
    title: 'Työt luettelona (kriteerit 19–21)',
    hint: 'Kirjaa jokainen työ kerran, ilman asiakkaan nimeä: kriteerit 19, 20 ja 21 lasketaan tästä luettelosta. Työ on voimassa, ellet poista rastia.',
    names: {
      type: 'Työtyyppi',
      employer: 'Työnantaja',
      permanent: 'Vakituinen avoimilla työmarkkinoilla',
      current: 'Voimassa',
    },
    job: (number) => `työ ${number}`,
    add: 'Lisää työ',
    remove: (number) => `Poista työ ${number}`,
    unread: (cells) =>
      `Näistä ei selvinnyt, onko vastaus kyllä vai ei, joten rasti jäi pois: ${list.format(cells.map((cell) => `”${cell}”`))}. Rastita ne itse.`,
    unsaid: (column, jobs) =>
      `Sarakkeessa ”${column}” oli tyhjiä ruutuja (${jobs.length === 1 ? 'työ' : 'työt'} ${list.format(inRanges(jobs))}). Tarkista rastit.`,
    columnsLeftOut: (columns) =>
      `${columns.length === 1 ? 'Sarake jäi' : 'Sarakkeet jäivät'} pois: ${list.format(columns.map((column) => (typeof column === 'number' ? `${column}. sarake` : `”${column}”`)))}.`,
    ownFigures: 'Erikseen kirjatut määrät (ei lasketa mukaan, koska työt on lueteltu)',
  },
  percentages: {
    title: 'Kommenttien kaksi prosenttilukua',
    names: { employment: 'Työllistymisprosentti', progress: 'Kokonaisetenemisen prosentti' },
    noOfficial:
      'Ei ole tiedossa, miten luvut virallisesti lasketaan. Siksi kommentteihin kirjataan myös osoittaja, nimittäjä, ajanjakso ja määritelmä eli se, ketkä on laskettu mukaan.',
    part: 'Osoittaja',
    whole: 'Nimittäjä',
    period: 'Ajanjakso',
    definition: 'Määritelmä',
    result: (percent) => `Prosenttiluku: ${percent}\u00a0%.`,
    bothStated:
      'Kommenteissa on molemmat prosenttiluvut. Tarkista, että niistä näkyvät myös osoittaja, nimittäjä, ajanjakso ja määritelmä.',
    notStated: (names) => `Kommenteista puuttuu: ${list.format(names)}.`,
    add: 'Vie prosentit kommentteihin',
  },
};
