/**
 * Labels that a comma closes, with or without a space behind it, as world services print them in each of their languages:
 * "Image source, Harwick Council", "Autor,Ronald Ávila". Lower case, one kind a list. Data only.
 */
import { phrases } from './phrases.ts';

/** What such a label announces; `heading` stands above the writers and has no value. */
export type CommaLabel = 'credit' | 'caption' | 'byline' | 'role' | 'heading';

export const commaLabels: Readonly<Record<CommaLabel, readonly string[]>> = {
  credit: phrases(`
    image source; image credit; photo source; photo credit; picture credit; picture source; media source;
    fuente de la imagen; crédito; crédito da foto; fonte da imagem; crédit photo; source de l'image; bildquelle;
    автор фото; источник изображения; джерело зображення; kaynak; görsel kaynağı; fotoğrafın kaynağı; nguồn hình ảnh;
    sumber gambar; chanzo cha picha; asalin hoton; bronbeeld; źródło obrazu; 画像提供; 画像ソース; 사진 출처; 图像来源; 圖像來源;
    صدر الصورة; مصدر الصورة; منبع تصویر; ذریعۂ تصویر; تصویر کا ذریعہ; इमेज स्रोत; ছবির উৎস; படக்குறிப்பு மூலம்; पट स्रोत
  `),
  caption: phrases(`
    image caption; photo caption; picture caption; media caption; pie de foto; pie de imagen; legenda da foto;
    légende image; légende; подпись к фото; підпис до фото; підпис до зображення; fotoğraf altı yazısı; chụp lại hình ảnh;
    keterangan gambar; maelezo ya picha; bayanan hoto; 画像説明; 사진 설명; 图像加注文字; 圖像加註文字; التعليق على الصورة;
    توضیح تصویر; تصویر کا کیپشن; इमेज कैप्शन; ছবির ক্যাপশান
  `),
  byline: phrases(`
    author; by; autor; autora; autores; auteur; автор; yazan; tác giả; penulis; mwandishi; marubuci; 作者; 기자; الكاتب; المؤلف;
    نویسنده; مصنف; लेखक; autore
  `),
  role: phrases(`
    role; reporting from; título del autor; cargo; place of work; место работы; unvan; vai trò; peranan; 职务; 職務; الدور; الوظيفة; شغل;
    عہدہ; पदनाम; twitter
  `),
  heading: phrases(`
    article information; información del artículo; informações do artigo; информация о статье; інформація про статтю;
    makale bilgisi; thông tin bài viết; informasi artikel; 기사 관련 정보; 文章信息; اطلاعات مقاله; معلومات المقال
  `),
};
