/** Numbers in Japanese, Chinese and Korean: what stands before and behind them, the counters, and the words they count. Data only. */
import { phrases } from '../press/phrases.ts';

/** The words of one language. A counter, a noun or a word for what happened is followed by `=` and its concept. */
export interface EastAsianNumbers {
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  /** Right behind the digits or the counter: "40余人", "50人以上". */
  readonly aboutBehind: readonly string[];
  readonly atLeastBehind: readonly string[];
  readonly atMostBehind: readonly string[];
  /** "数十人" is twenty and more, below a hundred. */
  readonly vague: readonly string[];
  readonly counters: readonly string[];
  /** Behind a counter they make another word: "2人組", "3人目". */
  readonly notBehind: readonly string[];
  /** Counters of many things, with what must stand near them: "パソコン30台" are no cars. */
  readonly needs: readonly string[];
  /** Counters that open longer words when a letter of this kind stands behind; all of them without a list: "3機関", "5개국어". */
  readonly opening: { readonly script: RegExp; readonly counters: readonly string[] | null };
  /** Particles and nouns that may stand there all the same, besides hedges, nouns and what happened. */
  readonly goesOn: readonly string[];
  /** What is counted, beside the number: "約100人の乗客". */
  readonly nouns: readonly string[];
  readonly happenings: readonly string[];
}

const ja: EastAsianNumbers = {
  about: phrases('約; およそ; おおよそ; ほぼ; 計約; 推定'),
  atLeast: phrases('少なくとも; 最低'),
  atMost: phrases('最大; 最多; 多くて'),
  aboutBehind: phrases('前後; ほど; 程度; ぐらい; くらい; 近く; 弱'),
  atLeastBehind: phrases('以上; 超; を超える; を超え; 余り; 余; 強'),
  atMostBehind: phrases('以下; 未満; 以内'),
  vague: phrases('数十=20-99; 数百=200-999; 数千=2000-9999; 数万=20000-99999; 十数=11-19'),
  counters: phrases(
    '人=person; 名=person; 円=yen; ドル=dollar; ユーロ=euro; ウォン=won; 元=yuan; ポンド=pound; パーセント=percent; %=percent; ％=percent; 棟=house; 戸=house; 軒=house; 世帯=house; 隻=ship; 機=aircraft; 台=car; 両=railcar; 頭=animal; 匹=animal; 羽=animal; 件=case-file; 校=school; 社=company; 票=voter; 議席=seat; トン=flat-tonne; カ国=state-country; か国=state-country; ヶ国=state-country',
  ),
  notBehind: phrases('組; 目; 暮; 部屋; 用; 乗り; 掛; 前; 分; 的; 札; 高; 安; 玉; 相場; 台'),
  needs: phrases('台=車 バス トラック タクシー ダンプ; 機=機 ヘリ ドローン'),
  opening: { script: /\p{Script=Han}/u, counters: null },
  goesOn: phrases('規模; 全員; 相当; 増; 減; 中; 全て; 全焼; 半焼; 全壊; 半壊; 浸水; 焼; 超; 分の; 余'),
  nouns: phrases(
    '乗客=passenger; 顧客=customer; 利用者=customer; 従業員=worker; 社員=worker; 職員=worker; 児童=child; 子ども=child; 子供=child; 女性=woman; 警察官=police; 消防隊員=firefighter; 移民=migrant; 難民=migrant; 生徒=student; 学生=student; 住民=resident; 観客=spectator; 患者=patient; 感染者=patient; 兵士=soldier; 乗員=crew',
  ),
  happenings: phrases(
    '死亡=die; 死去=die; 亡くな=die; 犠牲=die; 死者=die; 負傷=injure; けが=injure; 重軽傷=injure; 重傷=injure; 軽傷=injure; 逮捕=arrest; 拘束=arrest; 拘留=arrest; 救助=rescue; 救出=rescue; 避難=rescue; 行方不明=missing; 不明=missing; 盗=steal; だまし取=steal; 流出=leak; 漏えい=leak; 解雇=resign; 削減=resign; 参加=attend; 集ま=attend; 賛成=vote-for; 反対=vote-against; 支払=pay; 被害=pay; 損失=pay',
  ),
};

const zh: EastAsianNumbers = {
  about: phrases('约; 約; 大约; 大約; 近; 将近; 將近; 约有; 约为; 大概'),
  atLeast: phrases('至少; 超过; 超過; 逾; 最少; 不少于'),
  atMost: phrases('最多; 不到; 不超过; 不超過'),
  aboutBehind: phrases('左右; 上下'),
  atLeastBehind: phrases('以上; 余; 餘; 多'),
  atMostBehind: phrases('以下; 以内; 以內'),
  vague: phrases(
    '数十=20-99; 數十=20-99; 几十=20-99; 幾十=20-99; 数百=200-999; 數百=200-999; 几百=200-999; 数千=2000-9999; 數千=2000-9999; 数万=20000-99999; 數萬=20000-99999; 上百=100~; 上千=1000~',
  ),
  counters: phrases(
    '人民币=yuan; 人民幣=yuan; 人=person; 名=person; 位=person; 日元=yen; 日圆=yen; 日圓=yen; 美元=dollar; 美金=dollar; 欧元=euro; 歐元=euro; 英镑=pound; 英鎊=pound; 韩元=won; 韓元=won; 元=yuan; %=percent; ％=percent; 艘=ship; 架=aircraft; 辆=car; 輛=car; 节车厢=railcar; 節車廂=railcar; 栋=house; 棟=house; 户=house; 戶=house; 所学校=school; 所學校=school; 家公司=company; 家企业=company; 家企業=company; 票=voter; 席=seat; 吨=flat-tonne; 噸=flat-tonne; 个国家=state-country; 個國家=state-country',
  ),
  notBehind: phrases('次; 民; 均; 份; 牌; 件; 单; 数; 數; 置'),
  needs: phrases('架=机 機 直升'),
  // Everything in a Chinese sentence goes on with such letters: only the counters are held back that open many words.
  opening: { script: /\p{Script=Han}/u, counters: phrases('元; 票; 户; 戶; 席') },
  goesOn: phrases(
    '人民币; 人民幣; 的; 和; 及; 与; 與; 罚; 罰; 对; 對; 比; 当选; 當選; 通过; 通過; 家庭; 人家; 居民; 住户; 房屋',
  ),
  nouns: phrases(
    '乘客=passenger; 旅客=passenger; 客户=customer; 客戶=customer; 用户=customer; 用戶=customer; 员工=worker; 員工=worker; 工人=worker; 职工=worker; 儿童=child; 兒童=child; 妇女=woman; 警察=police; 警员=police; 消防员=firefighter; 消防員=firefighter; 移民=migrant; 难民=migrant; 難民=migrant; 学生=student; 學生=student; 居民=resident; 病人=patient; 患者=patient; 士兵=soldier; 船员=crew; 矿工=miner; 礦工=miner',
  ),
  happenings: phrases(
    '死亡=die; 遇难=die; 遇難=die; 身亡=die; 丧生=die; 喪生=die; 罹难=die; 罹難=die; 死=die; 受伤=injure; 受傷=injure; 伤势=injure; 傷勢=injure; 重伤=injure; 重傷=injure; 轻伤=injure; 逮捕=arrest; 被捕=arrest; 拘留=arrest; 抓获=arrest; 救出=rescue; 获救=rescue; 獲救=rescue; 疏散=rescue; 撤离=rescue; 失踪=missing; 失蹤=missing; 下落不明=missing; 被盗=steal; 盗走=steal; 泄露=leak; 外泄=leak; 裁员=resign; 裁員=resign; 裁减=resign; 参加=attend; 參加=attend; 赞成=vote-for; 贊成=vote-for; 反对=vote-against; 反對=vote-against; 支付=pay; 损失=pay; 損失=pay',
  ),
};

const ko: EastAsianNumbers = {
  about: phrases('약; 거의; 대략; 무려; 총 약'),
  atLeast: phrases('최소; 적어도; 최소한'),
  atMost: phrases('최대; 최고'),
  aboutBehind: phrases('가량; 정도; 안팎; 내외; 쯤'),
  atLeastBehind: phrases('이상; 여; 넘; 초과'),
  atMostBehind: phrases('이하; 미만; 이내'),
  vague: phrases('수십=20-99; 수백=200-999; 수천=2000-9999; 수만=20000-99999; 십수=11-19'),
  counters: phrases(
    '명=person; 원=won; 엔=yen; 달러=dollar; 유로=euro; 위안=yuan; 파운드=pound; 퍼센트=percent; %=percent; ％=percent; 채=house; 가구=house; 척=ship; 량=railcar; 마리=animal; 건=case-file; 개교=school; 표=voter; 석=seat; 톤=flat-tonne; 개국=state-country',
  ),
  notBehind: phrases('칭; 단; 절; 예; 화'),
  needs: [],
  opening: { script: /\p{Script=Hangul}/u, counters: null },
  goesOn: phrases(
    '이; 가; 은; 는; 을; 를; 의; 과; 와; 도; 에; 으로; 로; 만; 씩; 까지; 부터; 보다; 나; 중; 규모; 대; 짜리; 당; 어치; 전원; 모두; 인; 입니다; 이다; 였; 이었',
  ),
  nouns: phrases(
    '승객=passenger; 고객=customer; 이용자=customer; 가입자=customer; 직원=worker; 근로자=worker; 노동자=worker; 어린이=child; 아동=child; 여성=woman; 경찰=police; 소방관=firefighter; 이민자=migrant; 난민=migrant; 학생=student; 주민=resident; 관객=spectator; 환자=patient; 확진자=patient; 병사=soldier; 군인=soldier; 선원=crew; 광부=miner',
  ),
  happenings: phrases(
    '숨지=die; 숨졌=die; 숨진=die; 사망=die; 목숨=die; 다쳤=injure; 다치=injure; 다친=injure; 부상=injure; 중상=injure; 체포=arrest; 구속=arrest; 연행=arrest; 구조=rescue; 대피=rescue; 실종=missing; 훔친=steal; 훔쳐=steal; 유출=leak; 해고=resign; 감원=resign; 참가=attend; 참석=attend; 모였=attend; 찬성=vote-for; 반대=vote-against; 피해=pay; 지급=pay; 손실=pay',
  ),
};

/** The words of a language; none for any other. */
export const eastAsianNumbers: Readonly<Record<string, EastAsianNumbers>> = { ja, zh, ko };
