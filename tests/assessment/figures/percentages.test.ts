import { asksForPercentages, percentagesStated } from '../../../src/assessment/figures/percentages';

describe('percentagesStated', () => {
  it.each([
    ['Työllistymisprosentti 45 %, kokonaisetenemisen prosentti 60 %.', 45, 60],
    ['Työllistymisprosentti oli 45,5 % ja kokonaiseteneminen 60 prosenttia.', 45.5, 60],
    ['Kokonaisetenemisen prosentti: 60 %\nTyöllistymisprosentti:\n45 %', 45, 60],
    ['Yksikön työllistymisprosentiksi laskettiin 12 kuukauden ajalta 45 %.', 45, null],
    ['Kokonaisetenemisprosentti on 61,5\u00a0%.', null, 61.5],
    ['Työllistymis-%: 45 %', 45, null],
    ['Työllistymis\u200bprosentti 4\u20605\u202f%', 45, null],
    ['TYÖLLISTYMISPROSENTTI 100 %', 100, null],
    ['Työllistymisprosentti ja kokonaisetenemisen prosentti: 45 % ja 60 %', 45, 60],
    ['Kokonaiseteneminen ja työllistymisprosentti olivat 60 % ja 45 %.', 45, 60],
    ['Työllistymisprosenttia ei ole laskettu. Vakituisia töitä oli 80 %.', null, null],
    ['Vakituisia töitä oli 80 %, työllistymisprosentti puuttuu.', null, null],
    ['Työllistymisprosentti 45', 45, null],
    ['Työllistymisprosentti oli 45 ja kokonaisetenemisen prosentti 60.', 45, 60],
    ['Työllistymisprosentti oli 45,5 vuonna 2025.', 45.5, null],
    ['Työllistymis-%: 45', 45, null],
    ['Työllistymis-%: 45, kokonaisetenemisen prosentti: 60', 45, 60],
    ['Työllistymisprosentti 12 kuukauden ajalta on 45 %.', 45, null],
    ['Työllistymisprosentti 12 kuukauden ajalta puuttuu.', null, null],
    ['Työllistymisprosentti 2025 puuttuu.', null, null],
    ['Työllistymisprosentti 18/40', null, null],
    [
      'Asiakkaista 45 % on työllistynyt (työllistymisprosentti) ja 60 % edennyt (kokonaisetenemisen prosentti).',
      45,
      60,
    ],
    [
      'Asiakkaista 60 % on edennyt (kokonaiseteneminen) ja 45 % työllistynyt (työllistymisprosentti).',
      45,
      60,
    ],
    ['Tulos: 45 % (työllistymisprosentti), 60 % (kokonaisetenemisen prosentti)', 45, 60],
    ['Työllistymisprosentti 45 % (kokonaisetenemisen prosentti 60 %)', 45, 60],
    ['Työllistymisprosentti on 45 %, ja 60 % on edennyt (kokonaisetenemisen prosentti).', 45, 60],
    ['Yksikön 45 %:n työllistymisprosentti ja 60 %:n kokonaisetenemisen prosentti ovat hyviä.', 45, 60],
    ['Työllistymisprosentti 45 % kokonaisetenemisen prosentti 60 %', 45, 60],
    ['Vakituisia oli 80 % (ei työllistymisprosentti).', null, null],
    ['Työllistymisprosentti 450 %', null, null],
    ['Kokonaisuus eteni 60 %', null, null],
    ['45 % työllistyi', null, null],
    ['', null, null],
  ])('%j', (comment, employment, progress) => {
    expect(percentagesStated(comment, 'fi')).toEqual({ employment, progress });
  });
});

describe('The two percentages', () => {
  it('are asked for in criterion 21 of the Finnish template alone', () => {
    expect(asksForPercentages(21, 'fi')).toBe(true);
    expect(asksForPercentages(20, 'fi')).toBe(false);
    expect(asksForPercentages(21, 'sv')).toBe(false);
  });
});
