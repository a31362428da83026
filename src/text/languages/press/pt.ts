/** Portuguese. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const pt: PressWords = {
  tag: 'pt',
  labels: {
    section: phrases(`secção; seção; categoria; editoria`),
    standfirst: phrases(`subtítulo; lead; lide; entrada; resumo; linha fina`),
    kicker: phrases(`antetítulo; chapéu`),
    dateline: phrases(`local; lugar`),
    byline: phrases(`
      por; texto; texto de; escrito por; autor; autora; da redação; reportagem de; autores; texto e foto;
      texto e fotos; entrevista de; entrevista por; análise de; reportagem; redigido por;
      publicado por; postado por; enviado por; de nosso correspondente; do nosso correspondente; da nossa correspondente; de nossa correspondente; colaboração de;
      escrito e fotografado por
    `),
    headline: phrases(`título; manchete`),
    credit: phrases(`
      foto; fotos; fotografia; imagem; crédito; créditos; ilustração; reprodução; divulgação; foto de;
      imagem de arquivo;
      fotógrafo; fotógrafa; crédito da foto; crédito da imagem; créditos da imagem; créditos da foto; foto cedida
    `),
    note: phrases(`
      retificação; rectificação; nota de redação; nota da direção; erramos; nota da edição; atualização;
      actualização; n. da r.; n.r.; nota de redacção;
      nota da redação; nota do editor; nota da redacção; n. da r; n.r; comentário; errata; correção; correcção;
      esclarecimento
    `),
    keywords: phrases(`
      palavra-chave; tags relacionadas; temas relacionados; marcador; arquivado em;
      tags; palavras-chave; tópicos; temas; assuntos; etiquetas; mais sobre; tópicos relacionados; saiba mais sobre;
      marcadores; em destaque; assunto; tag; palavras-chaves
    `),
    address: phrases(`fonte; link; url`),
    publisher: phrases(
      `publicado no; publicado na; fonte; publicado por; publicado em; jornal; veículo; publicação; meio; originalmente publicado em; site`,
    ),
  },
  speech: phrases(`
    disse; diz; afirmou; afirma; explicou; explica; contou; conta; acrescentou; acrescenta; declarou; declara;
    respondeu; responde; perguntou; pergunta; escreveu; escreve; destacou; destaca; alertou; alerta; avalia; avaliou;
    ressaltou; ressalta; lembrou; lembra; completou; comentou; relatou; relata; garantiu; garante; sublinhou
  `),
  abbreviations: phrases(`
    sr; sra; srs; dr; dra; prof; profa; eng; etc; ex; p.ex; pág; págs; núm; nº; art; av; aprox; s.a; ltda; jan; fev;
    mar; abr; mai; jun; jul; ago; set; out; nov; dez; tel; gen; cel; st; sto; sta
  `),
  dangling: phrases(`
    o; a; os; as; um; uma; uns; umas; de; do; da; dos; das; em; no; na; nos; nas; ao; à; aos; às; com; por; pelo;
    pela; para; sem; sobre; entre; até; desde; e; ou; mas; que; como; se; quando; onde; é; era; são; foi; tem; têm;
    não; mais; após; contra; seu; sua
  `),
  sections: phrases(`
    notícias; últimas; mundo; política; economia; sociedade; cultura; desporto; esporte; esportes; opinião; ciência;
    tecnologia; saúde; ambiente; meio ambiente; internacional; nacional; brasil; portugal; país; local; editorial;
    coluna; análise; reportagem; entrevista; educação; polícia; justiça; cotidiano; mercado; última hora;
    últimas notícias; em foco; região; regiões; regional; cidade; cidades; concelho; município; municípios;
    minas gerais; bahia; angola; moçambique; europa; américa latina; estados unidos; áfrica; ásia; médio oriente;
    oriente médio; rússia; ucrânia; empresas; finanças; dinheiro; mercados; bolsa; habitação; imobiliário; trabalho;
    emprego; energia; clima; natureza; animais; agricultura; agro; pesca; transportes; transporte; mobilidade; carros;
    automóveis; viagens; turismo; gastronomia; comida; música; cinema; livros; literatura; teatro; artes; televisão;
    tv; famosos; celebridades; entretenimento; ilustrada; estilo; moda; vida; família; consumo; futebol; ténis; tênis;
    tempo; meteorologia; religião; história; cartas; cartas ao diretor; cartas dos leitores; opiniões; debate;
    debates; ideias; blogs; segurança; crime; tribunais; defesa; migrações; direitos humanos; universidade; escola;
    ensino; magazine; fim de semana; media; mídia; lazer; gente; geral; dia a dia; ciência e tecnologia; equilíbrio;
    cultura e lazer; nacionais; locais; internacionais; policial; notas; comunicados
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`nós; nosso; nossa; nossos; nossas; nos`),
    you: phrases(`você; vocês; seu; sua; leitor; leitores; tu; teu; tua`),
    give: phrases(`
      apoie; apoiar; apoio; contribua; contribuir; contribuição; doe; doar; doação; assine; assinar; assinatura;
      assinante; membro; ajude; ajuda
    `),
    cause: phrases(`
      jornalismo; independente; redação; redacção; reportagens; informação; jornalistas; leitores; publicidade
    `),
  },
  invitation: {
    openings: phrases(`
      assine; inscreva-se; cadastre-se; siga; siga-nos; baixe; receba; torne-se; seja; apoie; doe; contribua;
      entre em contato; escreva; envie; compartilhe; partilhe; clique; ouça; participe; quer; gostou; deixe; subscreva;
      descarregue
    `),
    things: phrases(`
      newsletter; boletim; boletins; e-mail; email; caixa de entrada; app; aplicativo; aplicação; whatsapp;
      telegram; facebook; instagram; podcast; assinatura; assinante; assinantes; membro; comentário; comentários;
      jornalismo; notificações; canal; grupo; por mês; redes sociais
    `),
  },
  authorCues: phrases(`
    é colunista; é jornalista; é escritor; é escritora; é professor; é professora; é repórter; é correspondente;
    é pesquisador; é pesquisadora; é autor de; é autora de; é diretor; é editora; é editor; escreve sobre;
    é autor; é autora; é historiador; é historiadora
  `),
  noteOpenings: phrases(`
      texto atualizado às; texto atualizado em; reportagem atualizada às;
      reportagem atualizada em; artigo corrigido às; artigo actualizado às; notícia atualizada às;
      notícia actualizada às; na primeira versão deste artigo; na primeira versão deste texto; na primeira versão desta notícia; na primeira versão desta reportagem; na primeira versão desta matéria; numa primeira versão deste artigo; numa primeira versão deste texto; numa primeira versão desta notícia; numa primeira versão desta reportagem; numa primeira versão desta matéria; a primeira versão deste texto; a primeira versão deste artigo; a primeira versão desta reportagem;
      a versão original deste texto; a versão original deste artigo; rectificação:; actualização:; diferentemente do que foi publicado;
      ao contrário do que foi publicado; uma versão anterior; versão anterior deste; errata:; erramos:; correção:;
    correcção:; retificação:; esclarecimento:; atualização:;
    em uma versão anterior; numa versão anterior; este é um artigo de opinião; este texto não reflete
  `),
  advert: {
    lines: phrases(`
      publicidade; anúncio; anúncios; patrocinado; conteúdo patrocinado; continua após a publicidade;
      continua depois da publicidade; pub;
      continua após publicidade; a seguir à publicidade; publicidade - continue a ler a seguir;
      conteúdo de marca; informe publicitário; oferecido por;
      a matéria continua após a publicidade; o artigo continua após a publicidade;
      o texto continua após o anúncio; artigo continua após o anúncio;
      a notícia continua após a publicidade;
      continua depois da pub; matéria continua após o anúncio; o texto continua após a publicidade;
      continue lendo após a publicidade; conteúdo publicitário; conteúdo de parceiro; informe especial;
      apresentado por; oferecimento; patrocinado por; patrocinada; publi; publieditorial;
      fim da publicidade; links patrocinados; em parceria com; recomendado pelo taboola
    `),
    openings: phrases(`
      continua após; continua depois; a matéria continua; patrocinado:; publicidade:; conteúdo patrocinado:;
      anúncio:; conteúdo de marca
    `),
  },
  appeal: {
    lines: phrases(`
      assinar; assinar agora; assine; assine já; apoie; apoie-nos; doe; doe agora; seja membro; seja assinante;
      já é assinante; já é assinante?; conteúdo exclusivo para assinantes; exclusivo para assinantes;
      sua assinatura pode valer ainda mais; sua assinatura vale muito;
      assine para ler; assine para continuar lendo; ver planos; conheça os planos;
      já é assinante? faça login; já é assinante? entre; já é assinante? faça seu login; já é subscritor?;
      já sou assinante; já tem conta?; já tem uma conta?; já tem conta? inicie sessão; crie sua conta;
      crie uma conta; cadastre-se grátis; cadastre-se gratuitamente; registe-se gratuitamente;
      cancele quando quiser; sem fidelização; sem fidelidade; este conteúdo é exclusivo para assinantes;
      este artigo é exclusivo para assinantes; este artigo é exclusivo para subscritores; continuar a ler;
      continuar lendo; continue a ler; para continuar lendo; para continuar a ler
    `),
    openings: phrases(`
      assine para; para continuar lendo; este conteúdo é exclusivo; já é assinante; apoie o jornalismo;
      você já conhece as vantagens; sua assinatura nos ajuda; sua assinatura ajuda;
      este artigo é exclusivo; esta reportagem é exclusiva; para continuar a ler; para ler esta;
      você atingiu o limite; você ainda tem; você tem direito; você leu; atingiu o limite;
      se ainda não tem conta; o jornalismo profissional
    `),
  },
  comments: {
    lines: phrases(`
      responder; comentários; comentário; deixe um comentário; deixe uma resposta; escreva um comentário;
      ver comentários; publicar comentário; comentar; cancelar resposta; participe da conversa;
      comentários dos leitores; cartas dos leitores; cartas ao diretor; mais recentes primeiro; ordenar por;
      ver # comentários; ver todos os comentários; mostrar comentários; ler comentários; comente;
      comente esta notícia; deixe o seu comentário; deixe seu comentário; escreva o seu comentário;
      escreve aqui o teu comentário...; escreva seu comentário; adicionar comentário; enviar comentário;
      denunciar; denunciar comentário; mais votados; sem comentários; seja o primeiro a comentar;
      acompanhe os comentários; este conteúdo não recebe mais comentários;
      comente essa notícia; comente abaixo; deixe sua opinião; ver mais comentários;
      carregar mais comentários; ainda não há comentários; não há comentários; comentários encerrados;
      os comentários estão fechados; os comentários estão encerrados; comentários fechados;
      faça login para comentar; entre para comentar; inicie sessão para comentar; regras de comentários;
      política de comentários; termos de uso dos comentários; mais relevantes; melhores avaliados;
      campos obrigatórios são marcados com *; gostou desta notícia?; gostou da notícia?;
      gostou deste artigo?; esta notícia foi útil?; este artigo foi útil?; este conteúdo foi útil?;
      o que achou desta notícia?; o que achou da notícia?;
      dê a sua opinião; dê sua opinião; avalie esta notícia; avalie este artigo; obrigado pelo seu voto;
      obrigado pela sua avaliação
    `),
    openings: phrases(`
      o seu endereço de e-mail não será; o seu endereço de email não será; deixe um comentário;
      faça login para comentar; os comentários são; para comentar;
      os comentários não; o seu endereço de email; o seu endereço de e-mail; você precisa estar logado;
      os comentários a seguir; o autor da mensagem
    `),
  },
  navigation: {
    lines: phrases(`
      início; menu; buscar; busca; pesquisar; pesquisa; fechar; entrar; sair; login; cadastre-se; registar;
      minha conta; ir para o conteúdo; voltar ao topo; próximo; anterior; ver mais; mostrar mais; carregar mais;
      ver tudo; quem somos; contato; contacto; fale conosco; política de privacidade; termos de uso; ao vivo;
      em direto; ouvir; tempo; secções; seções; há # horas; há # hora; há # minutos; há # min; há # dias; há # dia;
      há # semanas; mais recentes; mais antigos; tempo de leitura: # minutos; tempo de leitura: # min;
      # min de leitura; # minutos de leitura; leitura: # min; visualizações; # visualizações; # partilhas;
      # compartilhamentos; ver todas as fotos; ouvir notícia; ouvir artigo; ouvir o texto; só para assinantes;
      exclusivo para subscritores; salvar para ler depois; ler mais tarde; tamanho da letra;
      ir para os comentários ; pular para o conteúdo; ir para o conteúdo principal; saltar para o conteúdo; topo;
      diminuir fonte; aumentar fonte; salvar artigos; recurso exclusivo para assinantes; assine ou faça login;
      carregando; ver todas; expediente; anuncie; edição impressa; capa; erramos?; envie sua notícia;
      edição digital; outros sites;
      saltar para conteúdo; abrir menu; fechar menu; a minha conta; meu perfil; assine agora; entre;
      faça login; fazer login; iniciar sessão; terminar sessão; registe-se; criar conta; exclusivo;
      exclusivo assinantes; para assinantes; conteúdo exclusivo; ouça este artigo; ouvir este artigo;
      gostaria de ouvir?; ouvir texto; tempo de leitura; fotogaleria; i-album; i-video; galeria; # fotos;
      # de #; ir para o topo; próxima; a carregar; ficha técnica; estatuto editorial; termos e condições;
      princípios editoriais; contactos; contacte-nos; sobre nós; anuncie conosco; trabalhe conosco;
      notificações; alertas; aplicações; jornal impresso; arquivo; palavras cruzadas; sudoku; horóscopo;
      previsão do tempo; loterias; classificados; obituário; mapa do site; p3;
      ir para conteúdo; pular para o conteúdo principal; voltar para o topo; voltar ao início;
      ir para a home; ouvir a notícia; ouvir esta notícia; ouvir matéria; ouvir o artigo; # min. de leitura;
      tamanho da fonte; tamanho do texto; aumentar letra; diminuir letra; modo escuro; modo leitura;
      guardar para mais tarde; artigo guardado; ver perfil; ver perfil completo; ver biografia;
      ver todos os artigos; ver mais notícias; ver mais artigos; carregar mais notícias;
      aguarde; aguarde...; artigo seguinte; navegação de posts; assistir ao vivo; edição do dia;
      edição de hoje; capa do dia; apenas para assinantes; abrir no app; abrir na app;
      continua na página #; continua na pág. #; continuação da página #; continuação da pág. #
    `),
    openings: phrases(`ir para o conteúdo; pular para; ouvir este artigo; tempo de leitura; ouça este`),
  },
  share: {
    lines: phrases(`
      seguir;
      compartilhar; compartilhe; partilhar; partilhe; compartilhar no facebook; compartilhar no whatsapp;
      compartilhar no twitter; compartilhar no x; partilhar no facebook; copiar link; link copiado; imprimir;
      salvar; guardar; enviar por e-mail; e-mail; email; curtir; siga-nos; gostar; copiar ligação; oferecer artigo;
      enviar por email; dar de presente;
      partilhar notícia; partilhar artigo; partilhar no twitter; partilhar no whatsapp;
      partilhe esta notícia; compartilhe esta notícia; compartilhar notícia; compartilhar por e-mail;
      copiar o link; copiar; guardar artigo; salvar artigo; oferecer; presentear; tuitar;
      compartilhe essa notícia; compartilhe esta matéria; compartilhe no whatsapp;
      compartilhe esta notícia no whatsapp; compartilhe esta notícia no telegram;
      compartilhe esta notícia no facebook; compartilhe este conteúdo; compartilhar no telegram;
      compartilhar via whatsapp; partilhe este artigo; imprimir notícia; imprimir artigo;
      siga-nos no google news; siga-nos nas redes sociais; siga nossas redes sociais;
      siga nas redes sociais; nas redes sociais; ofereça este artigo
    `),
    openings: phrases(`
      compartilhar no; compartilhe est; partilhar no; partilhe est; siga-nos n; siga o;
      siga-nos no; siga-nos em; partilhar em
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter; newsletters; boletim; inscreva-se; assine a newsletter; baixe o app; subscrever; seu e-mail;
      subscreva; subscreva a newsletter; subscrever newsletter; assine nossa newsletter;
      receba a newsletter; receba as notícias; o seu email; o seu e-mail; seu email; receber;
      ativar notificações; baixe o aplicativo; descarregue a app;
      receber newsletter; receba nossa newsletter; receba a nossa newsletter; receba nossas notícias;
      assine a nossa newsletter; subscreva a nossa newsletter; inscreva-se na newsletter; inscrever;
      digite seu e-mail; digite seu email; insira seu e-mail; insira o seu email; introduza o seu email;
      quero receber; quero receber a newsletter; permitir notificações; receber notificações;
      ativar alertas; receber alertas; baixe nosso app;
      baixar app; participe do canal; participe do nosso canal; participe do grupo; entre no canal;
      entre no grupo; entre no grupo do whatsapp; entre no nosso canal; siga o canal; siga nosso canal;
      siga o nosso canal; canal do whatsapp; canal no whatsapp; grupo de whatsapp; fique por dentro;
      fique bem informado; fique informado; não perca nada
    `),
    openings: phrases(`
      inscreva-se; assine nossa newsletter; subscreva a; baixe o aplicativo; cadastre-se para ; cadastre-se;
      siga-nos; acompanhe as;
      subscreva as; receba as; receba os; receba a nossa; receba no seu; receba notícias;
      assine a newsletter; assine nossa; assine gratuitamente; participe do canal; participe do nosso;
      entre no canal; entre no nosso; siga o canal; siga nosso canal; acompanhe o canal; ao se cadastrar;
      ao subscrever; fique por dentro; os leitores são a força; para continuar a ler este artigo;
      receba as notícias; receba as principais; receba em primeira mão; receba todos; receba todas;
      receba gratuitamente; receba diariamente; receba alertas; participe do grupo; participe dos grupos;
      entre no grupo; entre para o; siga o; siga a página; siga nosso; siga as redes;
      clique aqui; clique e; quer receber; quer ler mais; acompanhe mais;
      acompanhe nossas; ao se inscrever; ao clicar; ao assinar; ao informar; você pode cancelar;
      pode cancelar a; baixe o app; baixe nosso; inscreva-se no; inscreva-se em; se inscreva;`),
  },
  cookies: {
    lines: phrases(`
      aceitar; aceitar tudo; aceitar todos; rejeitar; rejeitar todos; cookies; política de cookies; gerir cookies;
      configurações de cookies
    `),
    openings: phrases(`
      usamos cookies; utilizamos cookies; este site usa; este site utiliza; nós e os nossos parceiros
    `),
  },
  related: {
    lines: phrases(`
      leia também; veja também; relacionadas; relacionados; notícias relacionadas; artigos relacionados; mais lidas;
      mais lidos; as mais lidas; mais notícias; mais sobre; mais em; últimas notícias; recomendado; recomendados;
      recomendadas para você; outras notícias; destaques; você pode gostar; tópicos relacionados;
      temas relacionados; não perca; outros leitores leem; mais vistas; neste artigo; assuntos relacionados;
      tópicos; mais de; recomendamos ; veja outras postagens; outras postagens; postagens recentes;
      postagens relacionadas; posts recentes; posts relacionados; outros posts; notícias recentes; artigos recentes;
      matérias relacionadas; conteúdo relacionado; relacionado; mais vistos; mais populares; em alta;
      recomendado para você; você também pode gostar; pode interessar; também pode gostar; artigo anterior;
      próximo artigo; postagem anterior; próxima postagem; ver também; mais sobre este tema;
      leia ainda; leia ainda:; ler também; veja mais; vê também; confira também; conteúdos relacionados;
      mais sobre este assunto; os mais lidos; mais comentadas; mais partilhadas; outros artigos;
      em destaque; recomendadas; recomendado para si; pode gostar de; talvez lhe interesse;
      também lhe pode interessar; poderá também gostar; a não perder; escolhas do editor; escolha do editor;
      etiquetas; próxima notícia; notícia anterior; veja os vídeos; agora no;
      palavras-chave; recomendamos para você; saiba mais sobre; leia outros artigos desta seção;
      mais sobre o tema; últimas do dia; veja mais notícias;
      leia mais notícias; leia mais sobre; leia a seguir; veja ainda; veja:; ouça também; assista também;
      confira; confira:; notícia relacionada; matéria relacionada; artigo relacionado;
      você pode se interessar; pode gostar também; talvez você goste; recomendados para você;
      outros artigos recomendados; mais notícias de; mais sobre o assunto; mais do g1; as mais lidas agora;
      últimas; últimas horas; assuntos; assuntos:; temas; temas:; palavras-chave:; editorias; colunistas;
      próximas notícias; a seguir; sobre o assunto; na mesma categoria; da mesma categoria;
      vídeos em alta no g1
    `),
    openings: phrases(`
      mais sobre; mais em; notícias relacionadas; leia mais notícias; mais notícias de; mais notícias sobre;
      outras notícias de; últimas notícias de; veja outras; leia outras; mais lidas de;
      mais notícias do; mais notícias da; veja mais notícias; mais lidas em; vídeos: mais
    `),
  },
  readMore: {
    lines: phrases(`leia mais; ler mais; saiba mais; continue lendo`),
    openings: phrases(`
      leia também; leia mais; veja também; ler também; leia ainda; saiba mais:; veja mais; galeria:; fotogaleria:;
      em imagens:; fotos:; quiz:; podcast:; vídeo:; do arquivo:; ouça:; assista: ; leia também:; leia mais:;
      veja também:; veja mais:; veja vídeo; saiba mais; clique aqui; leia a íntegra; ler mais;
      leia aqui; veja aqui; vê também; clique para; →; 📲
    `),
  },
  authorBox: {
    lines: phrases(`sobre o autor; sobre a autora; autor; autora`),
    openings: phrases(`
      sobre o autor; sobre a autora; as opiniões expressas; o autor é; a autora é; este texto não reflete;
      fale com; contacte o autor; siga o autor
    `),
  },
  copyright: {
    lines: phrases(`todos os direitos reservados`),
    openings: phrases(`
      todos os direitos reservados; copyright; proibida a reprodução;
      todos os direitos; © todos os direitos; reprodução proibida;
      direitos reservados
    `),
  },
  notice: {
    lines: phrases(`
      ver esta publicação no instagram; ver essa foto no instagram; aceitar e mostrar conteúdo;
      tem mais # artigos grátis este mês; restam-lhe # artigos gratuitos; você ainda tem # artigos grátis este mês;
      este artigo tem mais de # anos; este artigo tem mais de um ano; fim do comunicado; contacto de imprensa;
      contato de imprensa; contato para a imprensa;
      conteúdo externo; conteúdo não disponível; encontrou um erro?; viu um erro?; reportar erro;
      comunicar erro; esqueceu a senha?; esqueceu-se da palavra-passe?; como trabalhamos; mostrar conteúdo;
      encontrou um erro nesta notícia?; encontrou algum erro?; viu algum erro?; achou um erro?;
      reporte um erro; comunique um erro; informar erro; corrigir; sugira uma correção; fale com a redação;
      fale com o autor; contacte a redação; contactar o autor; envie sua sugestão; envie sua pauta;
      envie a sua história; sugira uma pauta; vc no g1; aceitar e continuar; recusar; ver conteúdo;
      código de conduta; por que confiar
    `),
    openings: phrases(`
      para ver este conteúdo; este conteúdo está alojado;
      nota aos editores; nota à redação; nota para a redação;
      este conteúdo é; este conteúdo não; para ver este conteúdo; o seu navegador; seu navegador; este resumo foi;
      o resumo foi; este áudio foi; encontrou um erro; encontrou algum erro; viu algum erro; a sua assinatura;
      sua assinatura; a sua conta; sua conta; você está logado; recebe este; este artigo contém links;
      esta reportagem contém links; os comentários são de responsabilidade ; caro leitor; caros leitores;
      esta matéria tem mais; este artigo tem mais; os comentários não; comunicar erro;
      tem uma sugestão; tem alguma informação; tem alguma história; quer sugerir; o conteúdo desta;
      este conteúdo foi; esta reportagem foi;
      esta tradução; texto publicado originalmente; publicado originalmente em;
      artigo publicado originalmente; conteúdo não disponível; este conteúdo não está; este vídeo não está;
      o seu browser; para visualizar este; os comentários não representam; os comentários publicados;
      as opiniões expressas; as opiniões emitidas; os textos publicados; o conteúdo dos comentários;
      utilizamos cookies; usamos cookies; ao continuar navegando;
      com informações da; com informações do; com informações de
    `),
    things: phrases(`
      cookies; javascript; fazer login; faça login; iniciar sessão; entrar; senha; palavra-passe; usuário;
      utilizador; conta; navegador; assinatura; assinante; bloqueador de anúncios; política de privacidade;
      termos de uso; termos e condições; terceiros; dados pessoais; consentimento; configurações; definições;
      cadastre-se; registe-se; registo; regras de comentários; nosso site; este site; dispositivo; dispositivos; erro técnico; sua localização
    `),
  },
  picture: {
    lines: phrases(`
      ampliar; ampliar foto; ampliar imagem; ver imagem; ver foto; mostrar legenda; imagem # de #; foto # de #;
      tela cheia; ecrã inteiro; ver galeria; abrir galeria ; ver fotos;
      abrir imagem; ver galeria de fotos; ver fotogaleria; galeria de fotos; galeria de imagens;
      tela inteira; ecrã completo; próxima imagem; imagem anterior; fechar galeria; ocultar legenda;
      clique para ampliar
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      fatos; factos; dados; em números; cronologia; contexto; saiba mais; entenda; entenda o caso; perfil;
      raio-x
    `),
    polls: phrases(`enquete; sondagem; vote; votação; pergunta do dia; o que você acha?`),
    votes: phrases(`votar; vote; ver resultados; ver resultado; enviar`),
    sources: phrases(`fontes; fonte; referências; bibliografia; notas`),
    summaries: phrases(`
      resumo; em resumo; o essencial; em síntese; pontos principais; pontos-chave; resumo por ia
    `),
    machine: phrases(`
      gerado por ia; gerada por ia; gerado com ia; por inteligência artificial; com inteligência artificial;
      inteligência artificial
    `),
  },
};
