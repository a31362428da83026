/** Spanish. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const es: PressWords = {
  tag: 'es',
  labels: {
    section: phrases(`sección; categoría`),
    standfirst: phrases(`subtítulo; entradilla; bajada; resumen; sumario; copete`),
    kicker: phrases(`antetítulo; volanta; cintillo`),
    dateline: phrases(`lugar; data`),
    byline: phrases(`
      por; texto; texto de; texto y fotos; texto y foto; escrito por; redacción de; autor; autora;
      autores; texto y fotografía; entrevista de; firmado por; una entrevista de; análisis de;
      reportaje de; redactado por; publicado por; enviado por; una crónica desde londres de; reportaje por;
      de nuestro corresponsal; de nuestra corresponsal; por nuestro corresponsal; informa; entrevista por
    `),
    headline: phrases(`título; titular; encabezado`),
    credit: phrases(`
      foto; fotos; fotografía; imagen; crédito; créditos; ilustración; captura; vídeo; foto de; imagen de archivo;
      fotógrafo; fotógrafa; crédito de foto; créditos de foto; fuente de la imagen; autor de la foto; foto archivo; foto cortesía
    `),
    note: phrases(`
      fe de erratas; fe de errata; nota de redacción; nota de la redaccion; nota de edición; actualización;
      n. de la r.; n. del e.; n. de r.; nota aclaratoria; corrección editorial;
      nota de la redacción; nota del editor; n. de la r; n. del e; comentario; aclaración; fe de errores; corrección;
      rectificación
    `),
    keywords: phrases(`
      tag; etiqueta; tags relacionados; descriptores;
      etiquetas; palabras clave; temas; tags; archivado en; más sobre; más información sobre; temas relacionados;
      en esta nota; etiquetado en; etiquetado como; palabra clave
    `),
    address: phrases(`fuente; enlace; url`),
    publisher: phrases(
      `fuente; publicado por; publicado en; periódico; diario; medio; aparecido en; publicación; sitio`,
    ),
  },
  speech: phrases(`
    dijo; dice; afirmó; afirma; explicó; explica; aseguró; asegura; señaló; señala; añadió; añade; agregó; agrega;
    indicó; indica; declaró; declara; sostuvo; sostiene; contó; cuenta; respondió; responde; preguntó; pregunta;
    escribió; escribe; advirtió; advierte; destacó; destaca; insistió; insiste; apuntó; apunta; recordó; recuerda;
    comentó; comenta; ha
  `),
  abbreviations: phrases(`
    sr; sra; srta; sres; dr; dra; prof; lic; ing; d; dña; gral; cnel; ud; uds; etc; ej; p.ej; pág; págs; núm; n.º;
    art; av; avda; aprox; ee.uu; ee; uu; s.a; vs; ene; feb; mar; abr; jun; jul; ago; sept; sep; oct; nov; dic; tel;
    a.m; p.m; st; sto; sta
  `),
  dangling: phrases(`
    el; la; los; las; un; una; unos; unas; de; del; a; al; en; con; por; para; sin; sobre; entre; hacia; hasta;
    desde; según; y; e; o; u; pero; que; como; si; cuando; donde; es; era; son; ha; han; fue; se; su; sus; no; más;
    tras; ante; contra; lo; le
  `),
  sections: phrases(`
    noticias; actualidad; internacional; política; economía; sociedad; cultura; deportes; opinión; ciencia;
    tecnología; salud; medio ambiente; mundo; españa; europa; américa; madrid; sucesos; nacional; local; editorial;
    columna; análisis; reportaje; entrevista; televisión; gente; educación; tribuna; última hora; portada; región;
    regiones; ciudad; ciudades; provincia; provincias; comarca; comarcas; municipios; pueblos; país; argentina;
    méxico; colombia; chile; perú; venezuela; cuba; uruguay; galicia; andalucía; cataluña; catalunya; euskadi;
    asturias; aragón; canarias; estados unidos; latinoamérica; américa latina; áfrica; asia; oriente próximo;
    oriente medio; rusia; ucrania; empresas; finanzas; dinero; mercados; bolsa; vivienda; inmobiliario; trabajo;
    empleo; energía; clima; naturaleza; animales; agricultura; campo; pesca; transporte; transportes; movilidad;
    motor; viajes; gastronomía; comida; cocina; música; cine; libros; literatura; teatro; arte; artes; tv;
    espectáculos; famosos; estilo; estilo de vida; moda; vida; familia; consumo; fútbol; baloncesto; tenis; ciclismo;
    tiempo; el tiempo; religión; historia; cartas; cartas al director; cartas de los lectores; opiniones; debate;
    ideas; blogs; policiales; policía; justicia; tribunales; seguridad; defensa; migración; derechos humanos;
    universidad; escuela; magazine; domingo; fin de semana; medios; comunicación; sanidad; ocio; planeta;
    ciencia y tecnología; vecinos; nacionales; locales; internacionales; provinciales; deportivas; judiciales;
    regionales; comunicados; notas de prensa
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`nosotros; nuestro; nuestra; nuestros; nuestras; nos`),
    you: phrases(`tú; tu; tus; te; usted; ustedes; su; lector; lectores; lectoras`),
    give: phrases(`
      apoya; apoyar; apoyo; apóyanos; contribuye; contribuir; dona; donar; donación; suscríbete; suscribirse;
      suscripción; suscriptor; socio; socios; hazte; ayuda; ayúdanos
    `),
    cause: phrases(`
      periodismo; independiente; redacción; información; periodistas; lectores; publicidad; investigación
    `),
  },
  invitation: {
    openings: phrases(`
      suscríbete; suscríbase; suscribite; apúntate; regístrate; síguenos; sigue; seguinos; descarga; descárgate;
      recibe; recibí; hazte; hacete; apoya; dona; contacta; escríbenos; escribinos; envía; comparte; compartí;
      haz clic; inicia; escucha; únete; unite; deja; dejá; quieres; querés; colabora
    `),
    things: phrases(`
      newsletter; boletín; boletines; correo; bandeja de entrada; app; aplicación; whatsapp; telegram; facebook;
      instagram; podcast; suscripción; suscriptor; suscriptores; socio; socia; miembro; comentario; comentarios;
      periodismo; alertas; canal; redes; al mes; por mes
    `),
  },
  authorCues: phrases(`
    es columnista; es periodista; es escritor; es escritora; es profesor; es profesora; es catedrático;
    es catedrática; es redactor; es redactora; es corresponsal; es investigador; es investigadora; es autor de;
    es autora de; es director; es directora; escribe sobre; es politólogo; es historiador;
    es historiadora; es autor; es autora
  `),
  noteOpenings: phrases(`
      
      en la primera versión de este artículo; en la primera versión de esta nota; en la primera versión de este texto; en la primera versión de esta noticia; en la primera versión de esta información; la primera versión de este artículo; la primera versión de esta nota; en una primera versión de este artículo; en una primera versión de esta nota; en una primera versión de este texto; en una primera versión de esta noticia; en una primera versión de esta información; una primera versión de este artículo; una primera versión de esta nota; una primera versión de este texto; una primera versión de esta noticia; una primera versión de esta información;
      nota actualizada; en la versión original de este artículo; en la versión original de esta nota; en la versión original de este texto; en la versión original de esta noticia; en la versión original de esta información; una versión anterior de; en una versión anterior; la versión anterior de este; la versión original de este; la primera versión de este; fe de errores;
    fe de erratas; corrección:; rectificación:; aclaración:; actualización:; una versión anterior;
    esta es una columna de opinión; este es un artículo de opinión
  `),
  advert: {
    lines: phrases(`
      publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; publicidad - sigue leyendo;
      más información publicidad ; la noticia continúa después de la publicidad; sigue leyendo tras la publicidad;
      espacio publicitario; continúa después de la publicidad; sigue después de la publicidad;
      el artículo continúa después de la publicidad; la nota continúa después de la publicidad;
      publirreportaje; ofrecido por; contenido ofrecido por; publicidad - sigue leyendo debajo;
      sigue leyendo después de la publicidad; el artículo continúa tras la publicidad;
      continúa leyendo; contenido promocionado; presentado por; patrocinado por; patrocinada; promocionado;
      espacio patrocinado; publinota; publicidad - sigue leyendo abajo;
      publicidad - scroll para seguir leyendo; fin de la publicidad; cerrar publicidad;
      enlaces patrocinados; en alianza con; en colaboración con
    `),
    openings: phrases(`
      la noticia continúa; el artículo continúa; sigue leyendo después; patrocinado:; publicidad:;
      contenido patrocinado:; anuncio:; contenido de marca
    `),
  },
  appeal: {
    lines: phrases(`
      suscríbete; suscríbase; hazte socio; hazte socia; apóyanos; dona; donar; ya soy suscriptor;
      ¿ya eres suscriptor?; ¿ya estás suscrito?; contenido exclusivo para suscriptores; solo para suscriptores;
      suscríbete para seguir leyendo;
      suscríbete para seguir; suscríbete y sigue leyendo; suscribite para seguir leyendo;
      para seguir leyendo; para seguir leyendo, suscríbete; regístrate para seguir leyendo;
      regístrate gratis para seguir leyendo; inicia sesión para seguir leyendo;
      ¿ya eres suscriptor? inicia sesión; ¿ya tienes cuenta? inicia sesión; ¿ya tenés cuenta? ingresá;
      ¿ya tienes una cuenta?; ya tengo cuenta; crear cuenta; crear una cuenta; ver suscripciones;
      ver planes; ver ofertas; sin permanencia; cancela cuando quieras;
      esta funcionalidad es exclusiva para suscriptores.; esta funcionalidad es exclusiva para suscriptores;
      esta noticia es exclusiva para suscriptores; volver a intentar; límite de sesiones alcanzadas;
      sobrepasa el límite de sesiones
    `),
    openings: phrases(`
      suscríbete para; este contenido es exclusivo; hazte socio; hazte socia; apoya el periodismo; ¿ya eres ;
      tu suscripción; ¿quieres añadir; si ya eres;
      el acceso al contenido; sólo puedes tener; solo puedes tener; esta funcionalidad es;
      esta noticia es exclusiva; este artículo es exclusivo; este artículo es solo para;
      has alcanzado el límite; has leído todos; llegaste al límite; hemos cerrado la sesión
    `),
  },
  comments: {
    lines: phrases(`
      responder; comentarios; comentario; escribe un comentario; deja un comentario; deja una respuesta;
      ver comentarios; ver todos los comentarios; publicar comentario; cancelar respuesta; comentar;
      únete a la conversación; añadir comentario; normas; lo más comentado; comentarios de los lectores;
      cartas al director; cartas de los lectores; más recientes primero; ordenar por ; # comentarios;
      comentarios (#);
      ver los comentarios; ver # comentarios; mostrar comentarios; todos los comentarios; leer comentarios;
      comenta; comenta esta noticia; comentar esta noticia; comentar noticia; escribir un comentario;
      escribe tu comentario; añade un comentario; agregar comentario; dejar un comentario;
      deja tu comentario; dejá tu comentario; enviar comentario; publicar el comentario; tu comentario;
      responder citar mensaje; denunciar; denunciar comentario; reportar; mejor valorados; más valorados;
      normas de participación; normas de uso; sin comentarios; sé el primero en comentar;
      hazte socio y participa en los comentarios; darse de alta; ver comentarios en modo conversación;
      comenta la noticia; deja tu opinión; escribí tu comentario; publica un comentario;
      ver más comentarios; cargar más comentarios; no hay comentarios; no hay comentarios todavía;
      aún no hay comentarios; comentarios cerrados; los comentarios están cerrados;
      los comentarios están cerrados.; comentarios en línea; más antiguo; lo más nuevo más votado;
      más votado; más votados; notificar de; puntua este contenido; puntúa este contenido;
      valora este artículo; valora este contenido; ¿te gustó la nota?;
      ¿te ha parecido interesante?; ¿te ha parecido útil?; ¿te fue útil este artículo?; ¿le ha resultado útil este artículo?; ¿te ha resultado útil?; ¿te interesó esta nota?;
      ¿qué te pareció esta noticia?; ¿qué te pareció esta nota?;
      tu opinión importa; tu opinión nos interesa; inicia sesión para comentar; regístrate para comentar;
      política de comentarios; reportar comentario; los campos obligatorios están marcados;
      gracias por tu valoración; gracias por tu opinión; gracias por tu voto
    `),
    openings: phrases(`
      tu dirección de correo electrónico no será; inicia sesión para comentar; para comentar;
      deja un comentario; debes estar;
      para poder comentar; debes iniciar sesión; debes estar registrado;
      tu dirección de correo electrónico no; los comentarios son; los comentarios publicados;
      esta noticia no admite; regístrate para comentar; los comentarios están cerrados;
      los comentarios están; los comentarios en esta; los comentarios de los lectores; los comentarios que;
      los comentarios no
    `),
  },
  navigation: {
    lines: phrases(`
      inicio; menú; buscar; búsqueda; cerrar; iniciar sesión; cerrar sesión; acceder; registrarse; regístrate;
      mi cuenta; ir al contenido; saltar al contenido; volver arriba; siguiente; anterior; ver más; mostrar más;
      cargar más; ver todo; quiénes somos; contacto; aviso legal; política de privacidad; última hora; lo último;
      en directo; en vivo; directo; escuchar; el tiempo; hemeroteca; portada; secciones; newsletters; hace # horas;
      hace # hora; hace # minutos; hace # min; hace # días; hace # día; hace # semanas; más recientes; más antiguos;
      tiempo de lectura: # minutos; tiempo de lectura: # min; # min de lectura; # minutos de lectura;
      lectura: # min; visitas; # visitas; # lecturas; # compartidos; ver todas las fotos; ir a los comentarios;
      escuchar nota; escuchar artículo; sólo para suscriptores; exclusivo suscriptores; contenido exclusivo;
      guardar nota; leer más tarde; tamaño del texto ; ir al contenido principal; saltar al contenido principal;
      pasar al contenido principal; subir; hhola; ir a mi cuenta; desplegar redes sociales; cargando; ver todos;
      edición impresa; esquelas; escuchar noticia; min. de lectura; # min; anúnciate; seleccione; tema;
      te recomendamos leer; síguenos en las redes; síguenos en redes; síguenos en google news;
      abrir menú; cerrar menú; menú principal; mi perfil; identifícate; inicia sesión; iniciá sesión;
      ingresar; suscribite; suscribirse; hazte suscriptor; hazte premium; exclusivo para suscriptores;
      para suscriptores; volver a portada; ir a portada; ver más noticias; ver lista completa;
      escucha este artículo; escuchar el artículo; # minuto de lectura; lectura: # minutos;
      tiempo de lectura; galería; # fotos; fotogalería; # de #; # vistas; gestionar cookies;
      términos y condiciones; condiciones de uso; contáctanos; contactar; publicidad en;
      tarifas publicitarias; versión impresa; kiosko; pasatiempos; crucigramas; sudoku; lotería; horóscopo;
      mapa web; mapa del sitio; club del suscriptor; atención al cliente; copiar url; siguiente noticia;
      noticia anterior; ediciones;
      he visto un error; reportar un error; seguir en google; seguir en google news; añadir en google;
      artículo guardado;
      volver al inicio; volver a la portada; escuchar la noticia; reproducir audio; tamaño de letra;
      tamaño de la letra; aumentar tamaño de letra; modo oscuro; modo lectura; modo claro;
      mis artículos guardados; mis noticias; leer después; guardar para más tarde; lectura de # min;
      ver perfil; ver biografía; bio completa; ver todos los artículos; ver todas las noticias;
      ver más artículos; espere por favor; por favor, espere; noticia siguiente; artículo siguiente;
      entrada anterior; entrada siguiente; navegación de entradas; ver en vivo; edición digital;
      edición de hoy; ver edición impresa; portada de hoy; portada del día; suscriptores; abrir en la app;
      abrir en la aplicación;
      continúa en la página #; viene de la página #; pasa a la página #; sigue en la página #; continúa en pág. #
    `),
    openings: phrases(`ir al contenido; saltar al; escuchar este artículo; tiempo de lectura; escucha este`),
  },
  share: {
    lines: phrases(`
      seguir;
      compartir; comparte; comparte en facebook; compartir en facebook; compartir en twitter; compartir en x;
      compartir en whatsapp; compartir por correo; copiar enlace; enlace copiado; imprimir; guardar;
      guardar artículo; enviar por correo; correo; e-mail; me gusta; síguenos; tuitear; enviar; copiar link;
      regalar artículo; regala esta noticia; compartir nota;
      compartir en linkedin; compartir en telegram; compartir por email; compartir por whatsapp;
      compartir la noticia; compartir noticia; compartir artículo; comparte esta noticia;
      comparte este artículo; guardar noticia; guardar para después; twittear; recomendar en facebook;
      enviar a linkedin; regala este artículo; seguinos; seguir leyendo en la app;
      aumenta el tamaño del texto; disminuye el tamaño del texto; más opciones para compartir;
      compartir esta noticia; compartir esta nota; compartir en redes sociales; compartir en redes;
      comparte la noticia; comparte en tus redes sociales; compártelo; compártelo en; compartí;
      compartí esta nota; copiar el enlace; enviar noticia; imprimir noticia; imprimir artículo;
      imprimir nota; seguinos en google news; síguenos en nuestras redes; seguinos en redes;
      facebook messenger; x (antes twitter)
    `),
    openings: phrases(`
      compartir en; comparte en; comparte este; síguenos en; compartir por;
      seguinos en; recomendar en
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter; boletín; boletines; suscríbete a nuestra newsletter; suscríbete al boletín; apúntate;
      regístrate gratis; descarga la app; tu correo electrónico;
      apúntate gratis; apúntate a la newsletter; apúntate a nuestra newsletter; suscríbete a la newsletter;
      suscríbete gratis; recibe nuestra newsletter; tu email; correo electrónico; introduce tu email;
      ingresa tu correo; suscribirme; activar notificaciones; descarga nuestra app;
      gracias por suscribirte; gracias por suscribirse; ¡gracias por suscribirte!;
      te has suscrito correctamente; revisa tu correo; correo electrónico no válido;
      quiero recibirlo; quiero recibirla; quiero suscribirme; suscríbete a nuestro boletín;
      suscripción al boletín; recibir newsletter; recibir boletín; recibí nuestra newsletter; tu correo;
      introduce tu correo; ingresa tu email; ingresá tu email; permitir notificaciones;
      recibir notificaciones; activar alertas; recibir alertas;
      descargar app; descargá la app; únete a nuestro canal; únete al canal;
      unite a nuestro canal; sumate a nuestro canal; canal de whatsapp; únete a nuestro canal de whatsapp;
      sigue nuestro canal de whatsapp; agregar a favoritos en google; mantente informado;
      mantenete informado; no te pierdas nada
    `),
    openings: phrases(`
      suscríbete a nuestr; suscríbete al boletín; apúntate a; descarga nuestra; descárgate; suscríbete; suscríbase;
      regístrate; síguenos; apúntate;
      suscríbete a nuestra; suscríbete a la newsletter; suscríbete para; suscribite a; recibe en tu;
      recibe cada; recibe las; regístrate gratis; únete a nuestro canal; únete al canal;
      sigue nuestro canal; sigue toda la información; sigue toda la actualidad; si quieres recibir;
      al suscribirte; descarga la app; no te pierdas nada;
      puedes seguirnos; apúntate aquí; también puedes seguirnos;
      recibe las noticias; recibí en tu; recibí las; recibí todas; recibí todos; recibe todas; recibe todos;
      recibe alertas; recibe gratis; suscríbete aquí; suscríbete y; suscribite y; únete a nuestro;
      únete a nuestra; unite a nuestro; sumate a; seguinos en; síguenos en;
      mantente informado; enterate de todo; entra en nuestro;
      haz clic aquí; haga clic aquí; da clic aquí; dale clic; si querés recibir; al registrarte;
      al hacer clic; al enviar; puedes darte de baja; podés darte de baja; descargá la;
     `),
  },
  cookies: {
    lines: phrases(`
      aceptar; aceptar todo; aceptar y continuar; rechazar; rechazar todo; configurar cookies; cookies;
      política de cookies; configuración de cookies
    `),
    openings: phrases(`
      utilizamos cookies; usamos cookies; este sitio utiliza; esta web utiliza; nosotros y nuestros socios
    `),
  },
  related: {
    lines: phrases(`
      más información; noticias relacionadas; artículos relacionados; relacionado; relacionados; te puede interesar;
      también te puede interesar; le puede interesar; lo más leído; lo más visto; lo más visto hoy; más noticias;
      más sobre; más en; ver también; lee también; recomendado; recomendados; destacados; últimas noticias;
      otras noticias; temas relacionados; en esta noticia; no te pierdas; otros lectores leen; en este artículo;
      temas en este artículo; archivado en; más de; te recomendamos ; noticias recientes; artículos recientes;
      contenido relacionado; contenidos relacionados; relacionadas; las más leídas; más leídas; más leído;
      más vistas; lo más visto en; te podría interesar; puede interesarte; recomendaciones; destacadas; tendencias;
      en portada; noticias destacadas; sigue leyendo; también te interesa; ahora en portada; más sobre este tema;
      artículo anterior; siguiente artículo;
      te puede interesar además; te sugerimos; puede que te interese; quizás te interese;
      noticia relacionada; notas relacionadas; información relacionada; más información sobre:;
      más noticias sobre; otros artículos; leé también; leer también; lea también; lea también:; lea además;
      lee además; seguí leyendo; mirá también; mira también; véase también; lo más compartido; lo + leído;
      más leídos; las más vistas; las noticias más leídas; lo más nuevo; recomendadas; selección del editor;
      no te lo pierdas; etiquetas; en esta nota; conforme a los criterios de;
      conforme a los criterios de the trust project; conocé más; de interés; contenido de marca; hoy en;
      en otros medios; en la misma sección;
      temas recomendados:; temas recomendados; temas de interés; palabras clave; lo último en;
      quizás te pueda interesar; le recomendamos; recomendados para ti; recomendado para ti;
      nuestras recomendaciones; nota relacionada; artículo relacionado; entradas relacionadas;
      más noticias de; lo más leído hoy; más vistos; las más leídas del día; entradas recientes;
      comentarios recientes; otras noticias de interés; vea también; tags relacionados;
      temas; temas:; hoy en portada; lo destacado; lo más destacado
    `),
    openings: phrases(`
      más noticias de; más en; te puede interesar; noticias relacionadas; más noticias sobre; otras noticias de;
      más sobre; últimas noticias de; lo más leído en; lo más visto en; recomendaciones;
      más noticias en; más leídas de; más información sobre; también te puede; no te pierdas; seguí leyendo
    `),
  },
  readMore: {
    lines: phrases(`leer más; lee más; seguir leyendo; leer la noticia completa; ver noticia; ver más información`),
    openings: phrases(`
      lee también; leer también; lea también; le puede interesar; te puede interesar; lee más; más información:;
      ver también; leer más:; galería:; fotogalería:; en imágenes:; en fotos:; quiz:; podcast:; vídeo:; video:;
      archivo:; del archivo:; análisis -; opinión - ; lea además; leer más; lea más; también puedes leer;
      también lee; también lea; vea también; mira también; más información en; te recomendamos; sigue leyendo;
      haz clic; haga clic;
      leé también; lee además; te puede interesar:; también te puede interesar:; mirá también; mira:;
      vea además; seguí leyendo; le recomendamos; relacionado:; relacionada:; consulta aquí; haz clic aquí
    `),
  },
  authorBox: {
    lines: phrases(`sobre el autor; sobre la autora; acerca del autor; autor; autora; sobre la firma`),
    openings: phrases(`
      sobre el autor; sobre la autora; sobre la firma; las opiniones expresadas; el autor es; la autora es;
      contacta con; puedes escribir a; sígue
    `),
  },
  copyright: {
    lines: phrases(`todos los derechos reservados`),
    openings: phrases(`
      todos los derechos reservados; copyright; prohibida la reproducción;
      todos los derechos; prohibida su reproducción; queda prohibida; reservados todos los;
      © todos los derechos; derechos reservados
    `),
  },
  notice: {
    lines: phrases(`
      este contenido se encuentra bloqueado; aceptar y ver el contenido; ver esta publicación en instagram;
      te quedan # artículos gratis este mes; te quedan # artículos gratis; le quedan # artículos gratis este mes;
      este artículo tiene más de # años; este artículo tiene más de un año; fin del comunicado; contacto de prensa;
      contacto de prensa:;
      contenido externo; contenido no disponible; ¿has visto un error?; ¿ha visto un error?;
      ¿has encontrado un error?; informar de un error; notificar un error; avisar de un error;
      ¿olvidaste tu contraseña?; ¿ha olvidado su contraseña?; mostrar contenido;
      reporta un error; reportar error; informar error; ¿encontraste un error?;
      ¿encontraste un error en la nota?; ¿encontró un error?; ¿detectaste un error?; ¿ves algún error?;
      avísanos; contacta con la redacción; contactar con la redacción; contactar al autor; escríbenos;
      escribinos; envíanos tu noticia; envía tu noticia; criterios editoriales; the trust project;
      código ético; ver contenido
    `),
    openings: phrases(`
      para ver este contenido; este contenido ha sido bloqueado;
      nota para los editores; nota a los editores; nota para la redacción; nota a la redacción;
      este contenido está; este contenido se; este contenido no; para ver este contenido;
      para mostrar este contenido; tu navegador; su navegador; este resumen ha sido; el resumen ha sido;
      este audio ha sido; ¿has visto un error; ¿ha visto un error; ¿has encontrado; si has detectado;
      si detecta un error; tu suscripción; su suscripción; tu cuenta; su cuenta; has elegido la edición;
      parece que tuviste problemas; por favor, actualiza; estás conectado; recibes este;
      este artículo contiene enlaces; contenido patrocinado; puedes copiarlo; se está leyendo en otro dispositivo ;
      querido lector; estimado lector; estimados lectores; este artículo tiene más; esta noticia tiene más;
      reportar un error;
      conforme a los criterios; has encontrado un error; ¿tienes algo que contar; si has visto algún error;
      publicación digital controlada; selección de temas realizada; llévate el widget; activa javascript;
      este contenido es exclusivo;
      esta nota fue;
      este resumen fue; esta traducción;
      contenido no disponible; este contenido no está; este contenido se aloja;
      para visualizar este contenido; si has encontrado; si encontraste; si detectas;
      si quieres ponerte; si querés; los comentarios publicados;
      los comentarios serán; los comentarios son; las opiniones expresadas; las opiniones vertidas;
      el contenido de los comentarios; para comentar nuestras; para comentar debes; con información de;
      escrito con ayuda; este artículo apareció; artículo publicado originalmente;
      publicado originalmente en
    `),
    things: phrases(`
      cookies; javascript; iniciar sesión; inicia sesión; conectado; contraseña; usuario registrado; cuenta;
      navegador; suscripción; suscriptor; bloqueador de anuncios; política de privacidad; condiciones de uso;
      aviso legal; terceros; datos personales; consentimiento; configuración; regístrate; registrarse;
      normas de participación; nuestro sitio; esta web; este sitio; tu tarjeta; datos de pago; darte de alta;
      dispositivo; dispositivos; licencia libre; citando la fuente; nuestra web; error técnico; su ubicación; tu ubicación
    `),
  },
  picture: {
    lines: phrases(`
      ampliar; ampliar foto; ampliar imagen; ver imagen; ver foto; mostrar pie de foto; imagen # de #; foto # de #;
      pantalla completa; ver galería; abrir galería ; ver fotos;
      ampliar la imagen; ver todas las imágenes; ver fotogalería; galería de imágenes; galería de fotos;
      ver a pantalla completa; siguiente imagen; imagen siguiente; imagen anterior; cerrar galería;
      ocultar pie de foto
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      claves; las claves; datos; en cifras; cronología; contexto; ficha; la ficha; en datos; qué se sabe;
      perfil
    `),
    polls: phrases(`encuesta; sondeo; vota; la pregunta del día; tu opinión; ¿qué opinas?`),
    votes: phrases(`votar; vota; ver resultados; enviar`),
    sources: phrases(`fuentes; fuente; referencias; bibliografía; notas`),
    summaries: phrases(`
      resumen; en resumen; lo esencial; en breve; puntos clave; claves; resumen ia
    `),
    machine: phrases(`
      generado por ia; generada por ia; generado con ia; con inteligencia artificial;
      por inteligencia artificial; inteligencia artificial
    `),
  },
};
