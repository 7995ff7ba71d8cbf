import { personalMatches } from '../../../src/assessment/personal/personalData';
import { fi } from '../../../src/commands/halfFilled/fi';
import { sv } from '../../../src/commands/halfFilled/sv';

const kindsIn = (text: string): string[] => personalMatches(text).map(({ personal }) => personal);

describe('A Finnish identity code', () => {
  it.each([
    '010190-123A',
    '131052-308T',
    '131052-3080',
    '010100A123B',
    '010100F123B',
    '280200Y123B',
    '010150+123b',
    '01.01.90-123A',
    '010190 - 123A',
    '010123-202A',
    '131052308T',
    '131052 308t',
  ])('is found whether its last character is right or not: %s', (code) => {
    expect(personalMatches(`Asiakkaalla ${code}, joka`)).toEqual([{ personal: 'identityCode', text: code }]);
  });

  it.each(['131052\u2011308T', '131052\u2010308T', '131052\u2212308T', '131052—308T', '1310\u200b52-308T'])(
    'is found with whatever hyphen, and with what is not seen in it: %s',
    (code) => {
      expect(kindsIn(`Asiakkaalla ${code}, joka`)).toEqual(['identityCode']);
    },
  );

  it.each([
    '310290-123A',
    '290201A123B',
    '010190-1234A',
    '2010190-123A',
    '010190G123A',
    '001390-123A',
    '24.6.2026',
    '131052308U',
    '010203-2024',
    '010124-311224',
  ])('is not one with a day that never was, or of another form: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('A phone number', () => {
  it.each([
    '040 123 4567',
    '0401234567',
    '+358 40 1234567',
    '09-1234567',
    '00358 50 123 4567',
    '+358(0)401234567',
    '040\u2011123\u20114567',
    '(040) 123 4567',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '+358 (0) 40 123 4567',
    '+ 358 40 123 4567',
    '+47 123 45 678',
    '358 40 123 4567',
    '040–123 4567',
    '040 - 123 4567',
    '040  123 4567',
    '040.123.4567',
    '040/1234567',
    '0400 123 456',
    '09 12 34 56 78',
  ])('is found: %s', (number) => {
    expect(kindsIn(`puh. ${number}.`)).toEqual(['phone']);
    expect(kindsIn(`p.${number}/050 765 4321`)).toContain('phone');
  });

  it.each(['2025-2026', '24.–25.6.2026', '1.1.2026', '0–5', '100 1234567', '0,75 ja 0 12 34', '2026-06-24'])(
    'is not %s',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );

  it.each([
    'vaihde 017 173 311',
    'vaihde: 017 173 311',
    '017 173 311 (vaihde)',
    'puhelinvaihteen numero 017 173 311',
    'växel 06 218 1111',
    'via växeln (06 218 1111)',
    '06 218 1111, växel',
    '0800 9 1234',
    '0295 012 345',
    '029 501 2345',
    '020 123 4567',
    '010 123 4567',
    '+358 29 524 6000',
    '+358 (0)10 123 4567',
  ])('is not one of a firm or an exchange: %s', (text) => {
    expect(kindsIn(`Palvelun numero: ${text}.`)).toEqual([]);
  });

  it('is found behind the number of an exchange', () => {
    expect(kindsIn('vaihde 017 173 311, valmentaja 040 123 4567')).toEqual(['phone']);
    expect(kindsIn('växel 06 218 1111 eller 06 319 1234')).toEqual(['phone']);
  });

  it.each([
    'klo 0800-1600',
    'kl. 0800–1600 och 0900 - 1130',
    'ma–pe 08-16 09-17',
    'Y-tunnus 0245437-2',
    'FO-nummer 0202669-0',
    'dnro 012345-2024',
    'dnro THL/1234/5.05.00/2024',
    'laki 1326/2010',
    'ISSN 0123-4567',
    'ISBN 978-952-343-123-4',
    '01-02-2024',
    '010124-311224',
    '01.02.2024-03.04.2024',
    '05.2024-06.2024',
    'viikot 01 02 03 04 05 06',
    'kriteerit 01-05 06-10',
    '00100 00120 00130 Helsinki',
    'FI21 1234 5600 0007 85',
    '012345\n678901',
  ])('is not what is grouped as another number: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('An e-mail address', () => {
  it('is found at the end of whatever word, and a word without end is soon looked through', () => {
    expect(personalMatches('osoite:matti.m@hus.fi.')).toEqual([
      { personal: 'email', text: 'matti.m@hus.fi' },
    ]);
    expect(['a', 'a.', '1-'].flatMap((part) => kindsIn(part.repeat(200_000)))).toEqual([]);
  });

  it.each(['matti.m(at)hus.fi', 'matti.m [at] hus.fi', 'matti.m @ hus.fi'])(
    'is found however its sign is written: %s',
    (text) => {
      expect(kindsIn(text)).toEqual(['email']);
    },
  );

  it('is not the name of an account', () => {
    expect(kindsIn('tili @hus.fi')).toEqual([]);
  });
});

describe('A name', () => {
  it.each([
    'asiakas Matti kertoi',
    'Asiakkaan Matin äiti',
    'asiakkaalla Matilla on',
    'potilasta Virtasta',
    'omaisen Liisa Virtasen mukaan',
    'asiakas (Liisa)',
    'asiakkaan Kantasen äiti',
    'asiakkaan Savolaisen äiti',
    'klienten Mina berättade',
    'asiakkaan Anna-Liisan äiti',
    'klienten Mikael berättade',
    'asiakas M.V. kertoi',
    'Matti Virtanen (asiakas)',
    'asiakas, Matti Virtanen, kertoi',
    'klienten Anna berättade',
    'Patientens Annas mor',
    'anhöriga Bo Berg',
    'anhörigen Bo',
    'omaishoitaja Liisa',
    'asiakkaasta Villestä',
    'potilaalla Kyllikillä',
    'asiakkaillamme Matilla',
    'asiakas ”Matti”',
    'asiakas: Matti Virtanen',
    'klient – Anna Berg',
    "asiakas D'Angelo",
    'asiakkaan äiti Liisa Virtanen',
    'klientens mor Liisa',
    'klienten Kalle berättade',
    'klient: Kalle Berg',
    'klienten heter Kalle',
    'klienten är Kalle Berg',
    'asiakas Ville kertoi',
    'potilas Ulla',
    'asiakas Camilla Berg',
    'asiakas Lahtinen',
    'asiakkaan Suomisen äiti',
    'omaiselle Kainulaiselle',
    'asiakas Uusitalo',
    'asiakkaan Pohjolan mukaan',
    'Asiakas on Pekka Virtanen',
    'asiakkaan nimi on Pekka',
    'Pekka Virtanen on ollut asiakkaana vuoden',
    'Kalle Berg är klient',
    'asiakas V. Virtanen',
    'asiakas Kaarina',
    'asiakkaalta Virtaselta',
    'asiakkaaseen Pekkaan',
    'asiakkaana Liisa',
    'omaistaan Liisaa',
    'asiakkaiksi Pekan ja Liisan',
    'asiakkaineen Virtanen',
    'potilaaksi Virtanen',
    'potilaiden Liisan ja Matin',
    'potilaasta Annasta',
    'omaiselta Liisalta',
    'omaistensa Virtasten',
    'omaisille Virtasille',
    'läheisen Liisa Virtasen mukaan',
    'läheinen Pekka',
    'kuntoutujan Matin toive',
    'klienternas Anna och Bo',
    'klienters Anna',
    'patienterna Anna och Bo',
    'anhörigas Lisa',
    'närstående Lisa Berg',
    'klientens syster Anna',
  ])('is found beside the word for a client or relative: %s', (text) => {
    expect(kindsIn(text)).toEqual(['name']);
  });

  it.each([
    'asiakas Oulussa',
    'asiakkaat IPS-palvelussa',
    'asiakkaan Kela-päätös',
    'asiakkaan Excel-tiedosto',
    'asiakkaan Excel tallennetaan',
    'asiakkaan Kanta-palvelussa',
    'asiakkaan Kanta',
    'asiakkaan Omakanta',
    'asiakkaan Omakannan tiedot',
    'klienter Raseborg',
    'klienter från Österbotten',
    'klientens Profil',
    'asiakkaan Suostumus',
    'asiakkaan Rovaniemi',
    'Asiakas. Tiimi kokoontuu',
    'asiakas A ja asiakas B',
    'Asiakasmäärä Matti',
    'omaisuus Liisa',
    'klienter i Vasa',
    'asiakkaita Pohjois-Savossa',
    'Asiakkaiden TE-palvelut',
    'valmentaja Matti Virtanen',
    '3 asiakasta\nTiiminvetäjä',
    '2 klienter\u000bRehabiliteringschefen',
    'Asiakkaat: Kertoivat',
    'asiakas N.N.',
    'asiakkaan Kykyviisari',
    'asiakkaista Uudenmaan alueella',
    'omaiset FinFami',
    'anhöriga (Familjecentret)',
    'potilas Psykiatrian poliklinikka',
    'patienter vid Psykiatriska polikliniken',
    'Oulun Yksikkö (asiakas 3)',
    'Ohjausryhmän Jäsenet, omaisten edustaja',
    'Västra Nyland, klienter',
    'asiakkaat Turun alueella',
    'asiakkaan Lahden toimipiste',
    'asiakkaan Korson toimipisteessä',
    'klienter Björkby stads bibliotek',
    'asiakkaat Pohjoisen tiimin alueella',
    'asiakas on Lounais-Suomen Mielenterveysomaisten jäsen',
    'asiakkaan Eksoten palvelut',
    'asiakkaan Hus Psykiatria',
    'potilaat Niuvanniemen sairaalasta',
    'klienten Nykarleby',
    'klientens Mellersta Österbottens välfärdsområde',
    'klientens Meritförteckning',
    'asiakkaan Ansioluettelo',
    'asiakkaan Prisman kahvila',
    'Asiakas on työssä Lidlissä',
    'Maija Virtanen on asiantuntija',
    'läheiset Kuopiosta',
    'läheisten FinFami',
    'närstående Österbotten',
    'klientens Mina Kanta-uppgifter',
    'klientens Yrkesprofil',
    'kuntoutujat Siilinjärveltä',
  ])('is not %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

it.each([
  ['fi', fi],
  ['sv', sv],
])('Few false alarms come from a whole report of the samples: %s', (_, filled) => {
  const texts = JSON.stringify(filled).split('","');
  expect(texts.flatMap(personalMatches).length).toBeLessThanOrEqual(2);
});
