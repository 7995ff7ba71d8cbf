import type { HalfFilledReport } from './halfFilledReport';
import { work } from './work';

const salonen = { name: 'Marja Salonen', initials: 'MS' };
const nystrom = { name: 'Johan Nyström', initials: 'JN' };

export const fi: HalfFilledReport = {
  title: 'IPS-laatuarviointiraportti, puoliksi täytetty esimerkki',
  description:
    'Esimerkki kokeilua varten. Yksikkö, henkilöt ja tapahtumat ovat keksittyjä. Ei THL:n asiakirja.',
  invented: 'yksikkö ja henkilöt ovat keksittyjä',
  front: {
    'front.unit': 'Rantapuiston psykiatrian poliklinikan IPS-tiimi, Kuusilahden hyvinvointialue',
    'front.recipients.1': 'Tuula Kivelä, palvelujohtaja, aikuisten mielenterveyspalvelut',
    'front.recipients.2': 'Petri Lahdensuo, osastonhoitaja, Rantapuiston psykiatrian poliklinikka',
    'front.recipients.3': 'Sanna Ojaranta, IPS-tiimin vetäjä',
    'front.assessors.1': 'Marja Salonen, laatuarvioija',
    'front.assessors.2': 'Johan Nyström, vertaisarvioija',
    'front.assessmentDates': '6.–7.10.2026',
    'front.participants': 'Havainnoijana kehittämisasiantuntija Leena Aarnio',
    'front.previousOrdinal': 'Toinen',
    'front.previousDate': '14.4.2026',
    'front.previousLevel': 'kohtalainen taso, 81 pistettä',
    'front.clientGroups':
      'Palvelua tarjotaan aikuispsykiatrian avohoidon asiakkaille, jotka haluavat töihin. Diagnoosi tai hoidon kesto ei rajaa palveluun pääsyä.',
    'front.team':
      'Tiimissä on kaksi kokoaikaista ja yksi puoliaikainen työhönvalmentaja sekä tiiminvetäjä. Tiimi toimii poliklinikan kahden hoitotiimin yhteydessä.',
    'front.method': 'Arviointi toteutettiin kahden päivän vierailulla poliklinikalla.',
    'front.interviews':
      'kolme työhönvalmentajaa, tiiminvetäjä, kaksi sairaanhoitajaa, psykiatri, palvelujohtaja, viisi asiakasta ja yksi läheinen',
    'front.employerMeetings': 'kaksi työhönvalmentajaa, yhteensä kolme tapaamista',
    'front.meetings': 'hoitotiimien viikkokokoukset (2) ja IPS-tiimin viikkokokous',
    'front.documents':
      'kymmenen asiakkaan kirjaukset, työnantajayhteyksien seuranta, tiimin tulosseuranta ja ohjausryhmän muistiot',
    'front.description':
      'Yksikön työhönvalmentajat tekevät ainoastaan työhönvalmennusta ja tapaavat asiakkaitaan ja työnantajia säännöllisesti. Yhteistyö hoitotiimien kanssa on käynnistynyt hyvin mutta vaihtelee tiimeittäin.',
    'front.strengths':
      'Työhönvalmentajien aika kuluu kokonaan työhönvalmennukseen (kriteeri 2), ja ammatillinen profiili laaditaan ja päivitetään jokaiselle asiakkaalle (kriteeri 14).\nAsiakkaat kuvasivat tukea nopeaksi ja kunnioittavaksi.',
  },
  scores: {
    ...{ 1: 4, 2: 5, 3: 4, 4: 3, 5: 3, 6: 4, 7: 4, 8: 3, 9: 3, 10: 2, 11: 3, 12: 4, 13: 4, 14: 5 },
    ...{ 16: 3, 18: 4, 22: 4 },
  },
  criteria: {
    1: [
      'Työhönvalmentajien haastattelut, asiakasluettelo 30.9.2026',
      'Kokoaikaista työhönvalmentajaa kohden on 23,2 asiakasta. Kokoaikaisilla työhönvalmentajilla on 24 ja 22 asiakasta, puoliaikaisella 12.',
      'Uusia asiakkaita otetaan vasta, kun kokoaikaisella työhönvalmentajalla on enintään 20 asiakasta.',
    ],
    2: [
      'Työhönvalmentajien ja tiiminvetäjän haastattelut, kalenterit viikoilta 36–39',
      'Työhönvalmentajat tekevät ainoastaan työhönvalmennusta. He eivät vedä hoidollisia ryhmiä eivätkä tee palveluohjausta.',
      'Nykyinen käytäntö säilytetään.',
    ],
    3: [
      'Työhönvalmentajien ja asiakkaiden haastattelut, asiakaskirjaukset',
      'Työhönvalmentajat toteuttavat työhönvalmennuksen kaikkia vaiheita. Puoliaikaisen työhönvalmentajan asiakkaiden tuki työsuhteen alettua siirtyy toiselle työhönvalmentajalle.',
      'Jokainen työhönvalmentaja tukee asiakastaan myös työsuhteen alettua.',
    ],
    4: [
      'Asiakasluettelo 30.9.2026, tiiminvetäjän haastattelu',
      'Työhönvalmentajien 58 asiakkaasta 37 (63,8 %) tulee poliklinikan kahdesta hoitotiimistä. Muut tulevat yksittäisten lääkärien läheteillä muista yksiköistä.',
      'Sovitaan, että uudet asiakkaat tulevat kahdesta hoitotiimistä, kunnes niiden osuus on vähintään 90 %.',
    ],
    5: [
      'Hoitotiimien kokousten havainnointi, hoitohenkilökunnan haastattelut, asiakaskirjaukset',
      'Työhönvalmentajat osallistuvat viikoittain hoitotiimien kokouksiin, kirjaukset ovat samassa järjestelmässä ja työtilat samalla käytävällä. Havainnoiduissa kokouksissa asiakkaiden työllistymistavoitteista päätettiin ilman työhönvalmentajaa, eikä kokouksissa nostettu esiin asiakkaita, jotka eivät vielä ole palvelussa.',
      'Työllistymistavoitteet otetaan viikkokokousten asialistalle, ja niistä päätetään yhdessä työhönvalmentajan kanssa.',
    ],
    6: [
      'Työhönvalmentajien haastattelut, asiakaskirjaukset',
      'Keskeiset yhteistyötahot on kartoitettu ja kirjattu kahdeksalla kymmenestä asiakkaasta. Yhteyttä työllisyyspalveluihin ja sosiaalityöhön pidetään viikoittain, yhteisiä tapaamisia on neljännesvuosittain.',
      'Yhteistyötahojen kanssa sovitaan kuukausittaiset tapaamiset.',
    ],
    7: [
      'Tiiminvetäjän ja työhönvalmentajien haastattelut, IPS-tiimin kokouksen havainnointi',
      'Tiimissä on kaksi kokoaikaista työhönvalmentajaa ja tiiminvetäjä. Asiakaslähtöistä tiimin ohjausta on kolme kertaa kuukaudessa, ja työhönvalmentajat sijaistavat toisiaan.',
      'Tiimin ohjaus toteutetaan viikoittain.',
    ],
    8: [
      'Tiiminvetäjän haastattelu, tulosseuranta',
      'Tiiminvetäjä vastaa vain IPS-tiimistä, on yhteydessä hoitotiimien vetäjiin ja seuraa asiakastuloksia yhdessä työhönvalmentajien kanssa. Viikoittainen ohjaus ja kuukausittainen työskentely kentällä eivät vielä toteudu.',
      'Tiiminvetäjän kalenteriin varataan viikoittainen ohjaus ja päivä kuukaudessa kentällä kunkin uuden työhönvalmentajan kanssa.',
    ],
    9: [
      'Hoitohenkilökunnan ja asiakkaiden haastattelut, ohjautumisen tilasto',
      'Ketään ei rajata palvelusta pois ohjeella, mutta osa hoitohenkilökunnasta ehdottaa palvelua vasta, kun oireet ovat lievittyneet. Palvelusta kerrotaan vain kysyttäessä.',
      'Kaikille työstä kiinnostuneille kerrotaan palvelusta. Hoitotiimeissä käydään läpi, ettei työntekovalmiutta arvioida ennen palveluun ohjaamista.',
    ],
    10: [
      'Hoitohenkilökunnan haastattelut, hoitosuunnitelmat, odotustilan havainnointi',
      'Kiinnostuksesta työntekoon kysytään palveluun tultaessa, ja odotustilassa on esitteitä. Kiinnostusta ei päivitetä hoitosuunnitelmiin, kokemusten jakamista ei ole järjestetty eikä työllistyneiden osuutta mitata.',
      'Työllistyneiden osuus kaikista poliklinikan asiakkaista mitataan neljännesvuosittain ja käydään läpi henkilökunnan kanssa. Kiinnostus työntekoon kirjataan hoitosuunnitelman jokaiseen päivitykseen.',
    ],
    11: [
      'Palvelujohtajan haastattelu, ohjausryhmän muistiot',
      'Johto tuntee IPS-toimintamallin periaatteet, laatuarviointi on tehty puolivuosittain ja tiiminvetäjä raportoi johdolle puolivuosittain. Ohjausryhmä ei ole kokoontunut vuonna 2026.',
      'Ohjausryhmä kokoontuu neljännesvuosittain, ja palvelujohtaja osallistuu siihen.',
    ],
    12: [
      'Työhönvalmentajien ja asiakkaiden haastattelut',
      'Sosiaaliohjaaja antaa jokaiselle asiakkaalle henkilökohtaista etuusneuvontaa ennen työn aloittamista. Neuvontaa ei tarjota uudelleen, kun työaika tai palkka muuttuu.',
      'Neuvontaa tarjotaan myös työaikaa ja palkkaa koskevien muutosten yhteydessä.',
    ],
    13: [
      'Asiakkaiden haastattelut, asiakaskirjaukset',
      'Työhönvalmentajat keskustelevat asiakkaan kanssa siitä, mitä työpaikalla kerrotaan, ja käyvät läpi kertomisen hyödyt ja haitat. Aiheeseen ei palata myöhemmin.',
      'Kertomisesta keskustellaan useammalla tapaamisella.',
    ],
    14: [
      'Ammatilliset profiilit, työhönvalmentajien haastattelut',
      'Profiili on laadittu kaikille kymmenelle asiakkaalle kahden tai kolmen ensimmäisen tapaamisen aikana, ja sitä on päivitetty jokaisen työkokemuksen jälkeen.',
      'Nykyinen käytäntö säilytetään.',
    ],
    16: ['Työnantajayhteyksien seuranta, asiakaskirjaukset', '', ''],
    18: ['', 'Työhönvalmentajat tapaavat työnantajia myös silloin, kun avointa paikkaa ei ole.', ''],
  },
  needs: [10, 4],
  work: work(
    ['Anna', 'Ilkka', 'Saara'],
    ['keittiötyö', 'siivous', 'myymälätyö', 'varastotyö', 'toimistotyö', 'hoiva-avustajan työ'],
    ['Keittiö Aalto', 'Kuusilahden kauppa', 'Siivouspalvelu Kirkas', 'Varasto Oy', 'Hoivakoti Pihlaja'],
    'Kysy Sannalta, mistä tapaamiset työn alettua on kirjattu.',
  ),
  marks: [
    {
      ...{ kind: 'comment', key: 'criterion.4.comments', words: '37 (63,8 %)', by: nystrom },
      text: 'Laskin tämän uudelleen asiakasluettelosta. Otetaanko päiväosaston asiakkaat mukaan?',
    },
    {
      ...{ kind: 'comment', key: 'criterion.9.recommendations', words: 'työntekovalmiutta', by: salonen },
      text: 'Tästä puhuttiin loppukeskustelussa. Mainitaanko myös päihteet?',
    },
    {
      ...{ kind: 'comment', key: 'criterion.10.comments', words: 'odotustilassa on esitteitä', by: salonen },
      text: 'Esitteet olivat vain ensimmäisessä kerroksessa, mutta kriteeri täyttyy mielestäni.',
    },
    {
      ...{ kind: 'footnote', key: 'criterion.12.comments', words: 'etuusneuvontaa' },
      text: 'Sosiaaliohjaaja on käynyt Kelan järjestämän koulutuksen keväällä 2026.',
    },
    {
      ...{ kind: 'change', key: 'criterion.7.comments', words: 'kolme kertaa kuukaudessa', by: nystrom },
      instead: 'joka toinen viikko',
    },
  ],
};
