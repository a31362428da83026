/** Portuguese: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const pt: NameWords = {
  tag: 'pt',
  titles: words('sr sra senhor senhora dom dona dr dra doutor doutora sir lord eng'),
  roles: words(`presidente vice-presidente ministro ministra primeiro-ministro primeira-ministra premiê chanceler chefe
    diretor directora diretora director patrão líder dirigente reitor reitora juiz juíza magistrado
    procurador procuradora promotor advogado advogada comissário comissária inspetor inspetora capitão
    comandante tenente coronel general almirante sargento professor professora investigador investigadora
    pesquisador pesquisadora médico médica cirurgião enfermeiro enfermeira veterinário veterinária dentista
    padre bispo arcebispo cardeal papa rei rainha príncipe princesa imperador ditador ativista político
    política autor autora escritor escritora poeta jornalista redator redatora ator atriz cantor cantora
    músico artista compositor pintor pintora fotógrafo fotógrafa realizador realizadora cineasta jogador
    jogadora guarda-redes goleiro treinador treinadora técnico corredor ciclista nadador dono dona
    proprietário proprietária fundador fundadora empresário empresária bilionário agricultor agricultora
    pescador padeiro talhante vizinho vizinha passageiro passageira testemunha irmão irmã pai mãe marido
    mulher esposa filho filha tio tia primo prima sobrinho sobrinha avô avó viúvo viúva amigo amiga colega
    prefeito prefeita autarca vereador vereadora governador governadora senador senadora deputado deputada
    embaixador embaixadora porta-voz assessor assessora conselheiro especialista perito analista economista
    historiador historiadora engenheiro engenheira arquiteto arquiteta meteorologista biólogo bióloga geólogo
    conservador bibliotecário motorista piloto secretário secretária delegado delegada representante
    sindicalista tenor soprano maestro`),
  roleEndings: [],
  organisations:
    words(`universidade escola instituto colégio hospital clínica museu galeria teatro ópera orquestra tribunal
    conselho parlamento congresso senado assembleia ministério secretaria direção agência autoridade comissão
    comité comitê federação confederação sindicato associação fundação fundo banco caixa grupo companhia
    sociedade empresa s.a lda partido movimento união aliança liga organização centro laboratório
    observatório serviço polícia guarda exército marinha clube sporting benfica fc câmara rádio televisão
    jornal diário editora junta prefeitura
    procuradoria bombeiros proteção cruz unidade corpo delegação direção-geral santa-casa cooperativa consórcio
    diocese academia casa
    delegacia delegacias batalhão força forças equipe equipes superintendência departamento defensoria comando pelotão ordem governo corregedoria secretarias
`),
  organisationKinds:
    words(`jornal diário semanário revista cadeia emissora agência armador empresa companhia firma consórcio
    operador construtora fabricante sindicato partido clube associação banco editora televisão`),
  organisationEndings: [],
  organisationTails: [],
  places:
    words(`quinta herdade rua avenida praça largo ponte rio lago mar oceano ilha ilhas monte montanha serra vale floresta igreja
    catedral castelo palácio porto estação aeroporto estádio praia baía golfo estreito canal cabo península
    bairro cais estrada hotel torre
    prisão terminal pico ribeira morro alto ladeira ciutat viaduto
    parque travessa rodovia loteamento rotunda açude barragem represa orla fazenda
`),
  placeKinds: words(`cidade capital aldeia vila município concelho freguesia região província distrito ilha bairro`),
  placeEndings: [],
  particles: words('da do dos das'),
  abstractEndings: words('ção ções isão isões issão issões ensão ensões ersão ersões dade dades ismo'),
  beforePlaces: words('em no na nos nas'),
  towardsPlaces: words('de a para'),
  joins: words('de do da dos das para'),
  articles: words('o a os as um uma'),
  elisions: words('d'),
  endings: words('s'),
  notNames:
    words(`deus bíblia corão natal páscoa ramadão ramadã internet covid covid-19 tv gps adn pib iva eu tu ele ela
    nós eles elas você vocês estado norte sul este leste oeste ocidente
    fazenda interior justiça defesa educação saúde estado governo economia agricultura transportes cultura trabalho
    finanças ambiente
    relações exteriores negócios estrangeiros administração interna coesão habitação comunidades obras públicas
    segurança social infraestruturas
`),
  otherThings:
    words(`lei tratado acordo prémio prêmio taça copa campeonato jogos guerra batalha projeto plano relatório livro
    filme série operação missão artigo capítulo`),
  thingKinds: words(`
    ferry navio petroleiro barco pesqueiro veleiro iate submarino filme romance álbum canção série cavalo cão gato
    furacão ciclone
  `),
  openers:
    words(`a ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas entre para perante
    por pelo pela segundo sem sob sobre e ou mas porém se quando enquanto como onde assim também além depois
    antes então aqui ali agora já ainda sempre nunca só apenas este esta estes estas esse essa isso isto
    aquele aquela cada todo toda todos todas vários várias alguns algumas nenhum nenhuma outro outra outros
    outras mesmo mesma meu minha seu sua seus suas nosso nossa eu tu ele ela nós eles elas você o os as um
    uma dois duas três quatro cinco seis sete oito nove dez que quem qual quais  porquê sim não ontem
    hoje amanhã cerca perto  menos mais muito novo nova grande pequeno velho jovem primeiro
    primeira último última foto ler ver há é são era foi nada ninguém nem
    fontes moradores agricultores segundo questionado questionada contactado contactada`),
};
