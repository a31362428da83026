/** Names where letters have no capitals: told by titles and offices, then known wherever they stand again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

/** The names of an article with the letter of their kind, and how often each stands there. */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(`${text}\n`, 'a.txt'));
  const counts = (record?.names ?? []).map((_, at) => record?.mentions.filter(({ name }) => name === at).length);
  return (record?.names ?? []).map(({ name, kind }, at) => `${name} ${kind} ${counts[at]}`);
}

describe('Korean names', () => {
  const head = '시립도서관 내년 문 닫는다\n\n2021년 6월 12일\n\n';

  it('are told by a title behind them and known again without it, with particles', () => {
    const text = `${head}박영희 관장은 "아쉽다"고 말했다. 도서관은 러시아와 미국의 책도 모았다.\n\n박영희는 30년 동안 일했다.`;
    expect(namesIn(text)).toEqual(['박영희 person 2', '러시아 place 1', '미국 place 1']);
  });

  it.each<readonly [string, readonly string[]]>([
    ['이장 서만복 씨는 마을에 남았다. 서 이장은 밤새 물을 뿌렸다고 말했다.', ['서만복 person 2']],
    ['주민 김순자(72) 씨는 대피했다. 김 씨는 집이 걱정이라고 했다.', ['김순자 person 2']],
    ['이강인 선수는 웃었고 김진원 의원은 떠났다.', ['이강인 person 1', '김진원 person 1']],
    ['대변인 이수진은 "사실이 아니다"라고 말했다.', ['이수진 person 1']],
    ['박상현 구례소방서장은 불을 잡겠다고 밝혔다.', ['박상현 person 1']],
    ['홍익표 더불어민주당 원내대표는 정부를 비판했다.', ['홍익표 person 1']],
    [
      '조 바이든 미국 대통령과 블라디미르 푸틴 러시아 대통령이 통화했다. 푸틴은 답하지 않았다.',
      ['블라디미르 푸틴 person 2', '조 바이든 person 1', '미국 place 1', '러시아 place 1'],
    ],
    ['전남 구례군에서 난 불에 구례소방서가 출동했다.', ['구례군 place 1', '구례소방서 organisation 1']],
  ])('are whole, and whoever is called by a part of one is that one: %s', (text, names) => {
    expect(namesIn(`${head}${text}`)).toEqual(names);
  });

  it.each([
    '전 대통령과 시장은 이날 회의에서 도서관 문제를 길게 논의했다고 밝혔다.',
    '전기차 시장은 커졌고 반도체 시장과 부동산 시장은 작아졌다. 주식 시장도 그렇다.',
    '노동자 대표와 유가족 대표, 주민 대표가 시청 앞에 모였다. 지난해 대통령은 오지 않았다.',
    '한국인 선수와 장애인 선수, 정회원 의원과 조선인 선수가 왔다. 대변인 임명은 미뤄졌다. 대변인 성명은 없었다.',
    '최 군수와 김 교수는 회의에 오지 않았다고 한다.',
    '김해시 시장은 "문제없다"고 했고 한양대 교수와 임직원 대표는 항의했다. 김해시는 답하지 않았다.',
    '정부는 교수 임용을 취소하고 위원 임명을 미뤘다. 원장 임기제와 시장 안정을 논의하고 대표 이미지를 바꿨다.',
    '소설가 한강이 쓴 이야기를 읽었다. 최연소 감독은 교사 정원을 늘리자고 했다.',
  ])('are none in what is a thing, a group or an office alone, nor a surname of nobody: %s', (text) => {
    expect(namesIn(`${head}${text}`)).toEqual([]);
  });
});

describe('Korean names that nouns look like', () => {
  const head = '시립도서관 내년 문 닫는다\n\n2021년 6월 12일\n\n';

  it.each<readonly [string, readonly string[]]>([
    ['최재원 교수는 "좋다"고 말했다. 최 교수는 웃었다.', ['최재원 person 2']],
    [
      '룰라 브라질 대통령이 왔다. 룰라 대통령은 "반갑다"고 했다. 마침내 일본 총리와도 만났다.',
      ['룰라 person 2', '브라질 place 1', '일본 place 1'],
    ],
    ['첫 여성 이탈리아 총리와 지난달 열린 프랑스 총리 회담.', ['이탈리아 place 1', '프랑스 place 1']],
    ['코스피는 전 거래일보다 내렸고 한빛일보는 이를 전했다.', ['한빛일보 organisation 1']],
  ])('are people where somebody is called so again: %s', (text, names) => {
    expect(namesIn(`${head}${text}`)).toEqual(names);
  });
});

describe('names by patterns', () => {
  const words = fc.constantFrom(
    '박영희 관장은',
    '김 씨',
    '푸틴 러시아 대통령',
    '러시아',
    '미국과',
    '시장',
    'NATO',
    '(45)',
    '. ',
    '말했다',
  );

  it('stand in order, inside their block, apart from each other, and as they are written there', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
        const { record } = extract(
          sourceOf(
            `도서관 문 닫는다\n\n2021년 6월 12일\n\n도서관은 오늘 문을 닫는다고 밝혔다. ${parts.join(' ')}\n`,
            'a.txt',
          ),
        );
        let [block, last] = [-5, 0];
        for (const { text, within, block: own, span } of record?.mentions ?? []) {
          if (own !== block) [block, last] = [own, 0];
          expect(within.start).toBeGreaterThanOrEqual(last);
          if (own >= 0) expect(record?.body[own]?.text.slice(within.start, within.end)).toBe(text);
          expect(span.end).toBeGreaterThan(span.start);
          last = within.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Arabic names', () => {
  const head = 'المدينة تغلق الجسر القديم أمام السيارات\n\n12 يونيو 2021\n\n';

  it.each<readonly [string, string, readonly string[]]>([
    [
      'offices and nations, and known again by the last part',
      'بحث الرئيس الروسي فلاديمير بوتين مع المستشارة الألمانية أنغيلا ميركل الأزمة. وأبلغ بوتين المستشارة بأنه لن يسافر.',
      ['فلاديمير بوتين person 2', 'أنغيلا ميركل person 1'],
    ],
    [
      'an office with what it is of',
      'قال رئيس المجلس القروي محمود برهم إن الطريق مغلق. وأشار برهم إلى أن الأشغال ستستمر.',
      ['محمود برهم person 2'],
    ],
    [
      'a given name alone, compound names',
      'وقالت فاطمة بنعلي، وهي ممرضة، إن الطريق طويل. ورد عبد الرحيم الوردي بأن الوزارة لا تستجيب.',
      ['فاطمة بنعلي person 1', 'عبد الرحيم الوردي person 1'],
    ],
    [
      'countries behind small words, and no adjectives',
      'وصل الوفد من روسيا والصين، وقال الوفد الروسي لليابان وبريطانيا إنه سيعود.',
      ['روسيا place 1', 'الصين place 1', 'اليابان place 1', 'بريطانيا place 1'],
    ],
    [
      'spellings with and without hamza and vowels as one',
      'قال المدرب عدنان حَمَد إن اللاعب أحمد إبراهيم جاهز. وأشار احمد ابراهيم إلى موقف حمد.',
      ['عدنان حمد person 2', 'أحمد إبراهيم person 2'],
    ],
    [
      'two words that stand together twice, and what God is part of',
      'سجل محمود درويش هدفا في الشوط الأول. وكتب الروائي إبراهيم نصر الله عنه. ويغيب محمود درويش عن اللقاء القادم.',
      ['محمود درويش person 2', 'إبراهيم نصر الله person 1'],
    ],
    [
      'bodies whose end is clear',
      'أفادت وزارة الصحة الفلسطينية بذلك، وأكدته منظمة العفو الدولية أمس في بيان طويل.',
      ['وزارة الصحة الفلسطينية organisation 1', 'منظمة العفو الدولية organisation 1'],
    ],
  ])('are told by %s', (_, text, names) => {
    expect(namesIn(`${head}${text}`)).toEqual(names);
  });

  it.each([
    [
      'words that are names too',
      'أكد المجتمعون أن الأمين العام سعيد بالنتائج، وأن المدير العام كريم مع موظفيه كل يوم.',
    ],
    ['the month, and a verb in the future', 'وبعد شهر رمضان سيجتمع الفريق مجددا في القاعة الكبرى لمناقشة الخطة.'],
    [
      'offices that nobody is named behind',
      'وقال رئيس قسم التنبؤات إن الحالة ستستمر. وحذر محافظ المدينة من الاقتراب من السد.',
    ],
    ['a street named after somebody', 'وأقيم المهرجان في شارع الأمير محمد علي في وسط المدينة بحضور كثير من الناس.'],
    [
      'a small word and a noun that look like a name',
      'وجاء في بيان طويل أن جو المدينة بارد، وأن نيل ثقة الناس مهم، وشهد شارع المدينة زحاما.',
    ],
    [
      'an adjective written like a country',
      'وقالت الباحثة السعودية إن النوع نادر، ووصفت الصحيفة السعودية الاكتشاف بأنه مهم جدا.',
    ],
    [
      'what somebody sees, sells or loses',
      'وفقد أحمد ساقه، ويبيع محمود الخضار في السوق. ورأى يوسف النور، وزار محمد المستشفى، ويحب خالد كرة القدم وحافظ علي وسورة.',
    ],
    [
      'firms and schools',
      'ارتفع سهم شركة طلعت مصطفى القابضة وشركة سليمان الراجحي للأغذية أمس، وزار الوفد جامعة القديس يوسف.',
    ],
    ['nouns behind a given name', 'وكان جده محمد بحارا ماهرا وعمه يوسف نجارا معروفا في القرية كلها وما حولها.'],
    ['a preposition typed like a name', 'وشدد الوزير علي ضرورة الالتزام بالقواعد، كما نص القانون علي حماية العمال.'],
  ])('are none where there are %s', (_, text) => {
    expect(namesIn(`${head}${text}`)).toEqual([]);
  });
});

describe('Japanese names', () => {
  const head = '市立図書館にツバメの巣\n\n2022年5月27日\n\n';

  it.each<readonly [string, string, readonly string[]]>([
    [
      'by さん and by the surname again',
      '司書の佐藤花子さん（36）が見つけた。佐藤さんは「驚いた」と話した。',
      ['佐藤花子 person 2'],
    ],
    [
      'apart where two have the surname',
      '佐藤花子さんと佐藤健二さんが訪れた。佐藤さんは笑った。',
      ['佐藤花子 person 1', '佐藤健二 person 1', '佐藤 person 1'],
    ],
    [
      'with how they are read, and with an office behind',
      '久保田静江（くぼた・しずえ）さんが死去した。高橋修一知事と岡崎真理子裁判長も悼んだ。',
      ['久保田静江 person 1', '高橋修一 person 1', '岡崎真理子 person 1'],
    ],
    [
      'in katakana, again by the last part',
      'ロシアのウラジーミル・プーチン大統領は拒んだ。プーチン氏は「受け入れられない」と主張した。ロシア軍も続けた。',
      ['ロシア place 2', 'ウラジーミル・プーチン person 2'],
    ],
    [
      'by a shared office where they are called so again, have an age or belong to a body',
      '前川文雄社長は語った。前川社長は続けた。坂本龍介主将（3年）と県バス協会の田中義弘会長もいた。前川氏は帰った。',
      ['前川文雄 person 3', '坂本龍介 person 1', '田中義弘 person 1'],
    ],
    ['without the former office behind', '安倍晋三元首相は欠席した。', ['安倍晋三 person 1']],
    [
      'without a former town office',
      '佐藤健一元市長と山田太郎元衆院議員。',
      ['佐藤健一 person 1', '山田太郎 person 1'],
    ],
    ['without half an office', '渡辺修一准教授は笑った。', ['渡辺修一 person 1']],
    ['with 大地 before a former office', '鈴木大地元選手も来た。', ['鈴木大地 person 1']],
    ['by a head of a firm who speaks', '佐藤正志社長は「伸びた」と述べた。', ['佐藤正志 person 1']],
    [
      'of places and bodies',
      '神奈川県警と厚生労働省、京都大学の教授、岐阜県高山市の住民、中国政府が集まった。',
      [
        '神奈川県警 organisation 1',
        '厚生労働省 organisation 1',
        '京都大学 organisation 1',
        '岐阜県 place 1',
        '高山市 place 1',
        '中国 place 1',
      ],
    ],
  ])('are told %s', (_, text, names) => {
    expect([...namesIn(head + text)].sort()).toEqual([...names].sort());
  });

  it.each([
    '皆さんのおかげですと、お客さんは言った。同氏は欠席し、両氏は握手した。前市長と元首相も出席した。',
    '日本語を学ぶ日本人学生が、日本海と中国地方、中国新聞の関係を調べた。',
    '看護師さんと運転手さんと農家さんに、山口市長と石川県知事が感謝した。ロシア語の授業もある。',
    '同署と消防署、地方銀行、国立大学の学生、都市の市民、朝市の客。タイを釣り、タイヤを替えた。',
    '雨模様の中、先着百名様に親御さんと店長さん、料理長さんが多種多様な菓子を配った。気温は摂氏20度。武田氏の城だ。',
    '三浦工業社長は「伸びた」と述べ、三浦工業は増益。前橋育英監督は「勝った」と話し、山田福祉課長と西原村議が笑った。',
    '内田洋行社長は「伸びた」と述べた。森永乳業会長が「売れた」と話した。',
    '青森山田監督と岡山大教授、日本代表監督、サッカー選手、チームリーダー、窃盗容疑者と同容疑者、中村屋社長、森本部長。',
  ])('are none in %s', (text) => {
    expect(namesIn(head + text).filter((one) => !one.startsWith('石川県 '))).toEqual([]);
  });
});

describe('Chinese names', () => {
  const head = '河边老桥明年拆除重建\n\n2022年3月15日\n\n';

  it.each<readonly [string, string, readonly string[]]>([
    [
      'by an office before and a verb behind',
      '市长李芳15日宣布拆桥。清华大学教授赵明远认为可以保留。李芳说，安全第一。',
      ['李芳 person 2', '赵明远 person 1', '清华大学 organisation 1'],
    ],
    [
      'with a point, again by the last part',
      '美国国务卿安东尼·布林肯15日抵达北京。布林肯表示，前景广阔。',
      ['安东尼·布林肯 person 2', '美国 place 1', '北京 place 1'],
    ],
    ['by a calling and a verb', '讲解员王静说很好。民警黄志强介绍了情况。', ['王静 person 1', '黄志强 person 1']],
    ['by an office of state', '俄罗斯总统普京会见了他。', ['俄罗斯 place 1', '普京 person 1']],
    [
      'between marks, as papers are',
      '据《人民日报》报道，中国银行提供贷款。',
      ['人民日报 organisation 1', '中国银行 organisation 1'],
    ],
  ])('are told %s', (_, text, names) => {
    expect([...namesIn(head + text)].sort()).toEqual([...names].sort());
  });

  it.each([
    '专家说可以，路人说不行。高层表示满意，方面认为不妥。江苏说要修，周大妈说不要，高女士说都好。',
    '选手和教练在场，居民余下的不多。司机应当小心，家长金额不够，医生查明和解释，居民安置点在山上，市民许多都在。记者周岚报道。',
    '谷歌宣布裁员，高盛认为合理，穆迪表示不变。党报指出，文章指出，韩联社说，车企表示，鲁能表示祝贺。苏宁董事长没有来。',
    '居民陈阿姨说好，店主方总表示满意，司机郭师傅、读者牛主任也来了。院长任期届满，居民时常等车，国家安保部门表示。',
    '中国队赢了，日本海很大，一所大学的学生来了，国内大学很多。',
  ])('are none in %s', (text) => {
    expect(namesIn(head + text)).toEqual([]);
  });
});
