import type { PlanTexts } from './planTexts';

export const fi: PlanTexts = {
  title: 'Kehittämis\u00adsuunnitelma',
  back: 'Yhteenveto',
  explain:
    'Kehittämistarpeista tehdään oma Word-asiakirja. Siinä on kunkin kriteerin pisteet, edellytykset, suositukset ja tavoite. Yksikkö kirjaa siihen toimenpiteet, vastuuhenkilöt, määräajat, tilan ja seurannan.',
  noNeeds: 'Keskeisiä kehittämistarpeita ei ole vielä valittu.',
  toNeeds: 'Valitse kehittämistarpeet',
  unscored:
    'Kaikkia kriteereitä ei ole pisteytetty, joten yhteispistemäärä ja taso jäävät suunnitelmassa tyhjiksi.',
  notWritten: 'Valintasi eivät ole vielä raportissa. Suunnitelmaan tulevat ne, jotka näkyvät tässä.',
  needs: 'Kehittämistarpeet ja tavoitteet',
  targetHint: 'Tavoitteeksi ehdotetaan yhtä pistettä nykyistä enemmän. Sopikaa tavoitteesta yksikön kanssa.',
  target: 'Tavoitepisteet',
  noTarget: 'Ei tavoitetta',
  ownWords: 'Omin sanoin raportissa, joten pisteitä ja kriteerin edellytyksiä ei tunnistettu.',
  take: {
    title: 'Tee suunnitelma',
    open: 'Avaa Wordissa',
    save: 'Tallenna tiedostona',
    opened:
      'Suunnitelma annettiin Wordille avattavaksi uuteen ikkunaan. Tallenna se siellä. Jos ikkunaa ei näy, etsi se muiden Word-ikkunoiden takaa.',
    saved: (file) => `Tiedosto annettiin selaimelle tallennettavaksi nimellä ${file}.`,
    notOpened: 'Word ei avannut suunnitelmaa. Tallenna se tiedostona.',
    nowhere:
      'Word ei avannut suunnitelmaa, eikä tehtäväruutu voi tallentaa tiedostoja tässä Wordin versiossa. Avaa raportti Wordin verkkoversiossa tai Windowsin Wordissa ja tee suunnitelma siellä.',
    notMade: 'Suunnitelman pohjaa ei saatu. Tarkista verkkoyhteys ja yritä uudelleen.',
  },
};
