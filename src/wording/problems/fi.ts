import { quoteIn } from '../quote';
import type { ProblemSentences } from './problemSentences';

const quote = quoteIn('fi');

export const fi: ProblemSentences = {
  notTemplate: {
    named: () => 'Asiakirjasta ei löytynyt laatuarvioinnin kriteerejä.',
    plain: () => 'Asiakirjasta ei löytynyt laatuarvioinnin kriteerejä.',
  },
  criterionMissing: {
    named: (name) =>
      `${name} puuttuu asiakirjasta, joten sitä ei voi pisteyttää eikä yhteispistemäärää laskea. Kopioi kriteeri kenttineen raporttipohjasta.`,
    plain: () =>
      'Kriteeri puuttuu asiakirjasta, joten yhteispistemäärää ei voi laskea. Kopioi kriteeri kenttineen raporttipohjasta.',
  },
  criterionDoubled: {
    named: (name) =>
      `${name} on asiakirjassa useammin kuin kerran, ehkä aiemmasta raportista. Ei ole varmaa, kumpi kuuluu tähän raporttiin. Sen kenttiin ei kirjoiteta mitään, ennen kuin ne on varmistettu tehtäväruudussa.`,
    plain: () =>
      'Kriteeri on asiakirjassa useammin kuin kerran, ehkä aiemmasta raportista. Varmista sen kentät tehtäväruudussa.',
  },
  criterionApart: {
    named: (name) =>
      `${name} on asiakirjassa useammin kuin kerran. Muiden kriteerien joukossa omalla paikallaan olevaa käytetään, toiseen ei kosketa.`,
    plain: () =>
      'Kriteeri on asiakirjassa useammin kuin kerran. Muiden kriteerien joukossa omalla paikallaan olevaa käytetään, toiseen ei kosketa.',
  },
  numberDiffers: {
    named: (name, text) =>
      `${name}: asiakirjassa tämän nimen edessä on numero ${text}. Kriteeri tunnistettiin nimen perusteella. Korjaa numero asiakirjaan.`,
    plain: (text) => `Asiakirjassa tämän nimen edessä on numero ${text}. Korjaa numero asiakirjaan.`,
  },
  fieldMissing: {
    named: (name) =>
      `${name}: kenttää ei löytynyt asiakirjasta. Muut kentät toimivat. Kopioi puuttuva kenttä raporttipohjasta.`,
    plain: () => 'Kenttää ei löytynyt asiakirjasta. Kopioi se raporttipohjasta.',
  },
  fieldDoubled: {
    named: (name) =>
      `${name}: kenttiä on asiakirjassa useampi kuin yksi. Ensimmäistä käytetään. Tarkista, että se on oikea.`,
    plain: () =>
      'Kenttiä on asiakirjassa useampi kuin yksi. Ensimmäistä käytetään. Tarkista, että se on oikea.',
  },
  tied: {
    named: (name) =>
      `${name}: Word pitää tämän kentän ja toisen kentän tekstin samana, koska sisältöohjausobjekti on kopioitu tietosidoksineen: kun toista muuttaa, molemmat muuttuvat. Korvaa toinen kentistä raporttipohjasta kopioidulla kentällä.`,
    plain: () =>
      'Word pitää tämän kentän ja toisen kentän tekstin samana, koska sisältöohjausobjekti on kopioitu tietosidoksineen: kun toista muuttaa, molemmat muuttuvat. Korvaa toinen kentistä raporttipohjasta kopioidulla kentällä.',
  },
  guessed: {
    named: (name) =>
      `${name}: kentän edessä oleva teksti ei ole tuttu, joten kenttä tunnistettiin sijaintinsa perusteella. Tarkista, että se on oikea.`,
    plain: () =>
      'Kentän edessä oleva teksti ei ole tuttu, joten kenttä tunnistettiin sijaintinsa perusteella. Tarkista, että se on oikea.',
  },
  unsure: {
    named: (name) =>
      `${name}: asiakirjassa on kenttä, joka on luultavasti tämä, mutta varmaa se ei ole. Siihen ei kirjoiteta mitään, ennen kuin se on varmistettu tehtäväruudussa tai kentän edessä on raporttipohjan mukainen otsikko.`,
    plain: () =>
      'Kenttä löytyi luultavasti, mutta varmaa se ei ole. Varmista se tehtäväruudussa tai lisää sen eteen raporttipohjan mukainen otsikko.',
  },
  unreadable: {
    named: (name, text) =>
      `${name}: kentässä lukee ${quote(text)}, eikä se ole tähän sopiva kokonaisluku. Sitä ei lasketa mukaan eikä muuteta. Korjaa se.`,
    plain: (text) => `Kentässä lukee ${quote(text)}, joka ei ole tähän sopiva kokonaisluku. Korjaa se.`,
  },
  levelsMissing: {
    named: () =>
      'Asiakirjan lopusta ei löytynyt tasotaulukkoa, joten sanallista tasoa ei voi täyttää. Kopioi taulukko raporttipohjasta.',
    plain: () => 'Tasotaulukkoa ei löytynyt, joten tasoa ei voi tarkistaa. Kopioi taulukko raporttipohjasta.',
  },
  levelsIncomplete: {
    named: () =>
      'Asiakirjan tasotaulukko ei kata kaikkia pistemääriä 25–125. Vertaa taulukkoa raporttipohjaan.',
    plain: () => 'Tasotaulukko ei kata kaikkia pistemääriä 25–125. Vertaa taulukkoa raporttipohjaan.',
  },
  otherReport: {
    named: () =>
      'Asiakirjassa on kaksi raporttia. Vain yhtä niistä käytetään, toiseen ei kosketa. Arvioijan aineisto (rastit, luvut ja muistiinpanot) on niille yhteinen.',
    plain: () =>
      'Asiakirjassa on kaksi raporttia. Vain yhtä niistä käytetään, toiseen ei kosketa. Arvioijan aineisto (rastit, luvut ja muistiinpanot) on niille yhteinen.',
  },
  adaptedCriteria: {
    named: () =>
      'Asiakirjan mukaan arvioinnissa käytetään mukautettuja LATU-kriteerejä. Arviointiohjeet ja pisteiden ehdotukset eivät koske niitä.',
    plain: () =>
      'Asiakirjan mukaan arvioinnissa käytetään mukautettuja LATU-kriteerejä. Arviointiohjeet ja pisteiden ehdotukset eivät koske niitä.',
  },
};
