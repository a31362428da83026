/** Vietnamese: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const vi: NameWords = {
  tag: 'vi',
  sparse: true,
  titles: words('ông bà anh chị cô chú bác em cụ gs ts pgs ths bs ks'),
  roles:
    words(`chủ tịch bí thư giám đốc trưởng phó thủ tướng tổng bộ trưởng thứ đại tá thượng tá trung tá thiếu tá đại úy
    thượng úy trung úy thiếu úy tướng luật sư bác sĩ ca sĩ nghệ sĩ diễn viên huấn luyện viên hlv cầu thủ nghi phạm bị cáo
    nạn nhân tài xế phóng viên nhà báo`),
  roleEndings: [],
  organisations:
    words(`công an bộ sở ban ủy hội đồng viện trường học công ty tập đoàn ngân hàng bệnh tòa án đảng báo đài cục
    clb ubnd hđnd csđt pccc`),
  organisationKinds: words('báo đài hãng'),
  organisationEndings: [],
  organisationTails: [],
  places: words('sông núi hồ biển đảo cầu đường phố chợ đèo vịnh cảng bến'),
  placeKinds: words('tỉnh huyện xã phường quận thị trấn thôn ấp bản làng khóm tp'),
  placeEndings: [],
  beforePlaces: words('tại ở từ'),
  towardsPlaces: words('về đến ra vào'),
  joins: [],
  articles: [],
  elisions: [],
  endings: [],
  notNames: words('người tiếng việt mỹ trung nga pháp tết'),
  otherThings: words('nghị định luật quyết cúp giải chương trình dự án'),
  openers:
    words(`theo trong ngoài sau trước khi tại ở từ đến và nhưng tuy vì nên do để với cùng các những một hai ba bốn năm
    này đó hiện đây ngày tháng sáng trưa chiều tối đêm hôm nay qua người lực lượng nguyên nhân vụ khoảng`),
};
