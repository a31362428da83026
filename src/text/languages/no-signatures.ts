/** Words that tell a desk, a paper or a remark in brackets from a writer's name, in the scripts of East Asia. Data only. */
import { wordList } from './word-list.ts';

/** What stands in brackets below a report of East Asia as its writer's name does: a desk, an agency, a remark. A name ends in none of them. */
export const noSignatures: readonly string[] = wordList(
  '部 班 社 局 会 課 室 版 略 完 結 載 集 報 報道 通信 新聞 面 号 欄 者 談 話 画 真 表 図 事 了 粋 材 共同 時事 摄 攝 摄影 攝影 报道 報導 手记 手記 日记 日記 观察 觀察 调查 調查 综合 綜合 整理 专访 專訪 来源 來源 일보 신문 뉴스 통신 방송 경제 타임스',
);

/** Words before a name that tell of another than the writer: who took the picture, reads the news, was asked or won. */
export const otherRoles: readonly string[] = wordList('촬영 사진 영상 앵커 진행 인터뷰 수상');

/** Words beside a writer's name where it stands a second time, below the text or a picture. */
export const besideWriters: readonly string[] = wordList(
  '记者 記者 编辑 編輯 作者 摄 攝 文 图 圖 撮影 写真 기자 특파원 글',
);
