import type { EvidenceTexts } from './evidenceTexts';

const list = new Intl.ListFormat('fi', { type: 'conjunction' });
const coach = 'Työhön\u00advalmentaja';

/** The figure, as the language writes it, with its noun. */
const one = (value: string | number, singular: string, plural: string): string =>
  `${value} ${String(value) === '1' ? singular : plural}`;

/** What the components of a criterion are called in the report. */
const componentNouns: Readonly<Record<number, readonly [singular: string, plural: string]>> = {
  8: ['avainrooli', 'avainroolia'],
  10: ['toimintatapa', 'toimintatapaa'],
  25: ['sitouttamisen keino', 'sitouttamisen keinoa'],
};

const nounsOf = (criterion: number): readonly [string, string] =>
  componentNouns[criterion] ?? ['osatekijä', 'osatekijää'];

const criteriaOf = (count: number): string => (count === 1 ? 'yksi kriteeri' : `${count} kriteeriä`);

export const fi: EvidenceTexts = {
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
      15: 'Ei ole tiedossa sääntöä asiakkaista, joilla ei ole vielä ollut tapaamista. Mainitse heidät kommenteissa.',
      17: 'Laske vain kasvokkaiset tapaamiset, jotka koskevat työnhakuvaiheessa olevia asiakkaita (työnhakijoita). Jos työnhakijoiden määrä puuttuu, oletetaan vähintään kolme.',
      21: 'Laske vain nyt voimassa olevat työsuhteet. Avoimilla työmarkkinoilla palkka on vähintään alan työehtosopimuksen mukainen, työ on kenen tahansa haettavissa eikä sitä ole varattu henkilöille, joilla on alentunut toimintakyky (THL:n kriteeri).',
    },
    cell: (column, row) => `${column}: ${row}`,
    row: (number) => `rivi ${number}`,
    nth: (number) => `${number}. arvo`,
    addRow: 'Lisää rivi',
    removeRow: (name) => `Poista rivi: ${name}`,
    pasteHint: 'Voit liittää Excelistä sarakkeen tai taulukon.',
    sumsLeftOut: (rows) =>
      `${rows.length === 1 ? 'Summa- tai keskiarvorivi' : 'Summa- ja keskiarvorivit'} jätettiin pois: ${list.format(rows.map((row) => `”${row}”`))}.`,
    rest: (line) => `Muut: ${line}`,
    notCounted: (rows) =>
      `Laskettu ilman näitä: ${list.format(rows)}. Pistemäärä ehdotetaan, kun nekin ovat kunnossa.`,
    answers: { open: 'Valitse', yes: 'Kyllä', no: 'Ei' },
    missing: (names) => `Puuttuu vielä: ${list.format(names)}.`,
    unanswered: (question) => `Vastaa vielä: ${question}`,
    faults: {
      notANumber: 'Tämä ei ole luku. Kirjoita pelkkä luku, esimerkiksi 12 tai 12,5.',
      isPercentage: 'Kirjoita tähän luku, ei prosenttiosuutta.',
      oneOrSeveral:
        'Tässä voi olla yksi luku tai useampi. Anna päivät kokonaislukuina ja erota asiakkaat puolipisteellä tai rivinvaihdolla.',
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
      `Sarakkeessa ”${column}” oli tyhjiä ruutuja (${jobs.length === 1 ? 'työ' : 'työt'} ${list.format(jobs.map(String))}). Tarkista rastit.`,
    columnsLeftOut: (columns) =>
      `${columns.length === 1 ? 'Sarake jäi' : 'Sarakkeet jäivät'} pois: ${list.format(columns.map((column) => (typeof column === 'number' ? `${column}. sarake` : `”${column}”`)))}.`,
    ownFigures: 'Erikseen kirjatut määrät (ei lasketa mukaan, koska työt on lueteltu)',
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
          return `${to}: enintään ${one(number(at), 'asiakas', 'asiakasta')}, nyt ${number(distance)} liikaa.`;
        case 'percent':
          return `${to}: ${number(at)}\u00a0%, puuttuu ${one(number(distance), 'prosenttiyksikkö', 'prosenttiyksikköä')}${more === undefined ? '' : ` (eli ${number(more)} lisää, jos kokonaismäärä ei muutu)`}.`;
        case 'days':
          return `${to}: enintään ${one(number(at), 'päivä', 'päivää')}, nyt ${number(distance)} liikaa.`;
        case 'contacts':
          return `${to}: ${one(number(at), 'tapaaminen', 'tapaamista')} viikossa, puuttuu ${number(distance)}.`;
        case 'components':
          return `${to}: puuttuu ${one(number(distance), ...nounsOf(criterion))}.`;
        case 'coachSteps':
          return `${to}: työhönvalmentajilta puuttuu yhteensä ${one(number(distance), 'piste', 'pistettä')}.`;
        case 'jobs':
          return `${to}: vähintään ${one(number(at), 'voimassa oleva työsuhde', 'voimassa olevaa työsuhdetta')}, joista vähintään ${number(share ?? 0)}\u00a0% on vakituisia avoimilla työmarkkinoilla. Puuttuu ${one(number(distance), 'työsuhde', 'työsuhdetta')}.`;
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
    mean: 'Usean työhönvalmentajan pisteistä lasketaan keskiarvo ja siitä otetaan kokonaiset pisteet: tämä sääntö on apuohjelman oma.',
    fewSeekers:
      'Kun työnhakuvaiheessa on alle kolme asiakasta, viiteen pisteeseen riittää kaksi tapaamista asiakasta kohti.',
    leftOut: (coaches) =>
      `${one(coaches, 'työhönvalmentaja, jolla', 'työhönvalmentajaa, joilla')} ei ole asiakkaita työnhakuvaiheessa, on jätetty pois laskelmasta: tämä sääntö on apuohjelman oma.`,
  },
  line: {
    part: (part, whole) => `${part}/${whole}`,
    counted: (part, whole) => `Laskettu ${part}/${whole}`,
    noJobs: 'Ei voimassa olevia työsuhteita',
    coaches: (count) => one(count, 'työhönvalmentaja', 'työhönvalmentajaa'),
    clients: (count) => one(count, 'asiakas', 'asiakasta'),
    mean: (value, score) => `keskimäärin ${value}, pisteet keskimäärin ${score}`,
    median: (days) => `mediaani ${one(days, 'päivä', 'päivää')}`,
    units: {
      clients: (value) => one(value, 'asiakas', 'asiakasta'),
      percent: (value) => `${value}\u00a0%`,
      days: (value) => one(value, 'päivä', 'päivää'),
      contacts: (value) => one(value, 'tapaaminen viikossa', 'tapaamista viikossa'),
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
  sources: {
    chips: 'Tietolähteiden lajit',
    asBefore: (number) => `Samat kuin kriteerissä ${number}`,
    ownWords: 'mainittu omin sanoin',
    names: 'Alkutiedoista',
    dismiss: 'Piilota ehdotukset',
  },
  note: { label: 'Oma muistiinpano', hint: 'Ei näy raportissa, mutta kulkee asiakirjan mukana.' },
  working: {
    kept: 'Arvioijan aineisto on tallessa asiakirjassa eikä näy tekstissä',
    keeping: 'Tallennetaan arvioijan aineistoa…',
    refused: 'Arvioijan aineisto ei tallentunut asiakirjaan.',
    unread: 'Asiakirjassa olevaa arvioijan aineistoa ei voitu lukea.',
    refusals: {
      readOnly: 'Asiakirjaa ei voi muokata. Salli muokkaaminen Wordissa ja yritä uudelleen.',
      gone: 'Asiakirja muuttui sillä välin. Yritä uudelleen.',
      busy: 'Word ei voi juuri nyt kirjoittaa asiakirjaan. Yritä uudelleen.',
      offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
      unsupported:
        'Aineistoa on liikaa, tai tämä Wordin versio ei voi säilyttää sitä. Lyhennä muistiinpanoja tai käytä uudempaa Wordin versiota.',
      unreachable: 'Tehtäväruutu ei pääse siihen tässä Wordin versiossa. Kokeile Wordin verkkoversiota.',
      altered: 'Word tallensi muuta kuin piti. Yritä uudelleen.',
      interrupted: 'Tallentaminen keskeytyi. Yritä uudelleen.',
      unknown: 'Word ei ottanut sitä vastaan. Yritä uudelleen.',
    },
    conflict: (criterion, kind) =>
      kind === 'sent'
        ? 'Luonnoksen lähetyspäivä muutettiin samaan aikaan toisaalla. Kumpi jää voimaan?'
        : `${{ ticks: 'Rasteja', figures: 'Lukuja', jobs: 'Töiden luetteloa', note: 'Muistiinpanoa', need: 'Kehittämistarvetta', settled: 'Merkintää sovitusta' }[kind]} (kriteeri ${criterion}) muutettiin samaan aikaan toisaalla. Kumpi jää voimaan?`,
    mine: 'Tässä kirjattu',
    theirs: 'Asiakirjassa',
    keepMine: 'Käytä tässä kirjattua',
    keepTheirs: 'Käytä asiakirjan tietoja',
    room: {
      little: 'Asiakirjaan mahtuu enää vähän arvioijan aineistoa. Lyhennä muistiinpanoja.',
      none: 'Arvioijan aineistoa on enemmän kuin asiakirjaan mahtuu, eikä se tallennu. Lyhennä muistiinpanoja.',
    },
    damaged:
      'Asiakirjassa oleva arvioijan aineisto on vioittunut, eikä sitä voida lukea. Itse raportti on kunnossa. Kun kirjaat uutta, se tulee vioittuneen tilalle.',
    lost: (count) =>
      count === 1
        ? 'Yhdestä arvioijan aineiston kohdasta ei saatu selvää, ja se on jätetty pois.'
        : `${count} arvioijan aineiston kohdasta ei saatu selvää, ja ne on jätetty pois.`,
    newer:
      'Arvioijan aineisto on tehty tämän apuohjelman uudemmalla versiolla. Se jätetään ennalleen, eikä sitä voi muuttaa tässä.',
    newerWaits:
      'Se, mitä tässä on otettu mukaan, odottaa vain tässä ikkunassa: kopioi muistiinpanot talteen tai jatka uudemmalla versiolla.',
    title: 'Arvioijan aineisto',
    explain:
      'Osatekijöiden rastit, luvut ja omat muistiinpanot kulkevat asiakirjan mukana mutta eivät näy sen tekstissä. Poista ne, ennen kuin lähetät raportin.',
    none: 'Asiakirjassa ei ole arvioijan aineistoa.',
    remove: 'Poista arvioijan aineisto',
    losses: ({ ticks, figures, notes, needs }) => [
      ...(ticks > 0 ? [`Rastit: ${criteriaOf(ticks)}`] : []),
      ...(figures > 0 ? [`Luvut: ${criteriaOf(figures)}`] : []),
      ...(notes > 0 ? [`Omat muistiinpanot: ${criteriaOf(notes)}`] : []),
      ...(needs > 0 ? [`Keskeneräiset kehittämistarpeiden valinnat: ${criteriaOf(needs)}`] : []),
    ],
    confirm:
      'Asiakirjasta poistetaan seuraavat tiedot. Avoin tiedosto on niiden ainoa kappale, eikä poistoa voi kumota. Jos tarvitset niitä vielä, tallenna asiakirjasta ensin kopio.',
    reallyRemove: 'Poista kaikki',
    cancel: 'Peruuta',
    removed: 'Arvioijan aineisto on poistettu asiakirjasta.',
  },
  guidance: {
    title: 'Arviointiohje',
    explain:
      'Organisaatiosi oma ohje (JSON-tiedosto) korvaa epävirallisen ohjeen niissä kriteereissä, jotka siinä on.',
    pick: 'Käytä omaa ohjetta',
    inUse: (source, criteria) =>
      `Käytössä: ${source} (${criteria === 1 ? 'yksi kriteeri' : `${criteria} kriteeriä`}).`,
    notKept: 'Ohjetta ei voitu tallentaa tälle koneelle: se on käytössä, kunnes tehtäväruutu suljetaan.',
    remove: 'Poista oma ohje',
    broken: (file) => `Tiedostoa ${file} ei voi käyttää.`,
    unreadable: 'Tiedostoa ei voitu lukea. Valitse se uudelleen.',
    more: (count) => (count === 1 ? 'Lisäksi yksi muu virhe.' : `Lisäksi ${count} muuta virhettä.`),
    criterion: (number) => `Kriteeri ${number}`,
    form: {
      write: 'Kirjoita oma ohje',
      edit: 'Muokkaa omaa ohjetta',
      title: 'Oma arviointiohje',
      explain:
        'Kirjoita kuvaukset niihin kriteereihin, joissa haluat korvata epävirallisen ohjeen. Keskeneräinen teksti säilyy, kunnes tehtäväruutu suljetaan.',
      otherInUse: 'Käytössä oleva ohje on vaihtunut tai poistettu sen jälkeen, kun aloitit tämän tekstin.',
      goOn: 'Jatka tätä tekstiä',
      discard: 'Hylkää tämä teksti',
      source: 'Mistä kuvaukset ovat peräisin',
      about: 'Mitä kuvauksista on hyvä tietää (voi jättää tyhjäksi)',
      language: 'Tekstien kieli',
      unofficial: 'Kuvaukset eivät ole THL:n omia: merkitse ne epävirallisiksi',
      criterion: 'Kriteeri',
      step: (score) => `Mistä saa ${one(score, 'pisteen', 'pistettä')}`,
      note: 'Huomautus (voi jättää tyhjäksi)',
      ownSource: 'Tämän kriteerin oma lähde (voi jättää tyhjäksi)',
      confidence: 'Varmuus',
      notSaid: 'Ei mainita',
      suggests: 'Ehdota pistemäärää osatekijöiden tai lukujen perusteella',
      differs: 'Kriteeri on Suomessa erilainen',
      use: 'Ota käyttöön',
      save: 'Ota käyttöön ja tallenna tiedosto',
      show: 'Ota käyttöön ja näytä tiedoston sisältö',
      used: 'Ohje on käytössä.',
      saved: (file) => `Ohje on käytössä, ja tiedosto ${file} on annettu selaimelle tallennettavaksi.`,
      noSaving:
        'Ohje on käytössä. Tässä Wordin versiossa tiedostoa ei voi tallentaa: kopioi sisältö ja tallenna se itse.',
      notTaken: 'Ohjetta ei voi vielä ottaa käyttöön.',
    },
    faults: {
      missing: 'Vaadittu kohta puuttuu.',
      unknownKey: 'Tuntematon kohta.',
      wrongType: 'Arvo on väärää tyyppiä.',
      empty: 'Teksti on tyhjä.',
      tooLong: 'Teksti on liian pitkä: enintään 600 merkkiä.',
      brokenLetter: 'Tekstissä on vioittunut merkki (\uFFFD). Kirjoita se uudelleen.',
      wrongVersion: 'Tiedoston versiota ei tunneta.',
      unknownLanguage: 'Kielen pitää olla fi, sv tai en.',
      unknownConfidence: 'Varmuuden pitää olla A, B tai C.',
      numberOutOfRange: 'Kriteerin numeron pitää olla 1–25.',
      stepMissing: 'Pistemäärän kuvaus puuttuu.',
      stepEmpty: 'Pistemäärän kuvaus on tyhjä.',
      stepTooLong: 'Pistemäärän kuvaus on liian pitkä: enintään 600 merkkiä.',
      noCriteria: 'Tiedostossa ei ole yhtään kriteeriä.',
      notJson: 'Tiedosto ei ole kelvollista JSONia.',
      notUnicode:
        'Tiedoston kirjaimia ei voida lukea. Tallenna tiedosto UTF-8-muodossa ja valitse se uudelleen.',
      tooLarge: 'Tiedosto on liian suuri: enintään 200 kt.',
      numberDoubled: 'Sama kriteeri on tiedostossa kahdesti.',
    },
  },
};
