/** Spanish: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const es: NameWords = {
  tag: 'es',
  titles: words(`sr sra srta señor señora señorita don doña dr dra doctor doctora sir lord mons fray`),
  roles:
    words(`presidente presidenta vicepresidente vicepresidenta ministro ministra primer canciller jefe jefa director
    directora patrón líder dirigente rector rectora decano juez jueza magistrado magistrada fiscal abogado
    abogada comisario comisaria inspector inspectora capitán capitana comandante teniente coronel general
    almirante sargento profesor profesora catedrático catedrática investigador investigadora maestro maestra
    médico médica cirujano enfermero enfermera veterinario veterinaria dentista cura sacerdote padre obispo
    arzobispo cardenal papa rey reina príncipe princesa emperador dictador activista político política autor
    autora escritor escritora novelista poeta periodista redactor redactora actor actriz cantante músico
    artista compositor pintor pintora fotógrafo fotógrafa director cineasta jugador jugadora portero
    delantero entrenador entrenadora seleccionador corredor ciclista nadador dueño dueña propietario
    propietaria fundador fundadora empresario empresaria multimillonario agricultor agricultora pescador
    panadero carnicero vecino vecina pasajero pasajera testigo hermano hermana madre marido esposo esposa
    mujer hijo hija tío tía primo prima sobrino sobrina abuelo abuela viudo viuda amigo amiga compañero
    compañera colega alcalde alcaldesa concejal concejala gobernador gobernadora senador senadora diputado
    diputada embajador embajadora portavoz vocero vocera consejero consejera asesor asesora experto experta
    analista economista historiador historiadora ingeniero ingeniera arquitecto arquitecta meteorólogo
    biólogo bióloga geólogo conservador bibliotecario chófer conductor conductora piloto secretario
    secretaria delegado delegada representante estibador estibadora sindicalista opositor opositora
    comisionado gerente responsable`),
  roleEndings: [],
  organisations:
    words(`panadería librería farmacia bodega bodegas cervecería imprenta taberna destilería universidad escuela instituto colegio hospital clínica museo galería teatro ópera orquesta tribunal
    juzgado audiencia corte consejo parlamento congreso senado asamblea ministerio consejería dirección
    agencia autoridad comisión comité federación confederación sindicato asociación fundación fondo banco
    caja grupo compañía sociedad empresa s.a s.l partido movimiento unión alianza liga organización centro
    laboratorio observatorio oficina servicio policía guardia ejército armada club real atlético deportivo fc
    cf cámara radio televisión cadena diario periódico editorial terminales puertos ayuntamiento diputación
    junta generalitat xunta cofradía hermandad
    comisaría fiscalía delegación subdelegación concejalía gobierno cabildo mancomunidad cruz protección bomberos
    brigada unidad cuerpo agrupación plataforma defensoría procuraduría secretaría corporación coordinadora
    real-academia academia arzobispado obispado universitat ajuntament confederació conselleria aguas
`),
  organisationKinds:
    words(`diario periódico semanario revista cadena emisora agencia naviera empresa compañía firma consorcio
    operador operadora constructora fabricante sindicato partido club asociación banco editorial televisión`),
  organisationEndings: [],
  organisationTails: [],
  places:
    words(`calle avenida plaza paseo puente río lago mar océano isla islas monte montaña sierra valle bosque iglesia
    catedral castillo palacio puerto estación aeropuerto estadio playa bahía golfo estrecho canal cabo
    península barrio muelle carretera hotel torre faro
    prisión cárcel terminal ribera pico puerto-deportivo
    parque polígono glorieta rotonda urbanización embalse pantano paraje colonia jardines
`),
  placeKinds: words(
    `ciudad capital pueblo municipio localidad aldea región provincia comarca isla barrio villa comunidad colonia ejido urbanización polígono pedanía`,
  ),
  placeEndings: [],
  abstractEndings: words('ción ciones sión siones dad dades ismo'),
  beforePlaces: words('en desde hacia'),
  towardsPlaces: words('de a'),
  joins: words('de del para '),
  articles: words('el la los las un una lo'),
  elisions: [],
  endings: words('s'),
  notNames:
    words(`españoles español dios biblia corán navidad ramadán internet covid covid-19 tv gps adn pib iva yo tú él
    ella nosotros ellos ellas usted ustedes estado norte sur este oeste occidente semana
    hacienda interior exteriores defensa justicia educación sanidad trabajo economía agricultura transportes cultura
    igualdad gobierno estado ejecutivo fomento consumo
    congresista parlamento-europeo catalanes vascos gallegos andaluces madrileños europeos franceses alemanes
    ingleses rusos ucranianos estadounidenses americanos seguridad ciudadana movilidad urbanismo medio ambiente
    vivienda bienestar presidencia portavocía comercio turismo
`),
  otherThings:
    words(`ley tratado acuerdo premio copa campeonato juegos guerra batalla proyecto plan informe libro película
    serie operación misión artículo capítulo`),
  thingKinds: words(`
    ferry buque petrolero carguero barco pesquero velero yate submarino película novela álbum canción serie caballo
    perro gato huracán tormenta ciclón transbordador
  `),
  openers:
    words(`esa ese eso esas esos esta este esto estas estos aquel aquella a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre
    tras y e o u pero sino aunque porque si cuando mientras como donde así también además luego después antes
    entonces  aquí allí ahora ya aún todavía siempre nunca solo sólo este esta estos estas ese esa
    esos esas aquel aquella cada todo toda todos todas varios varias algunos algunas ningún ninguna otro otra
    otros otras mismo misma mi mis tu tus su sus nuestro nuestra yo tú él ella nosotros ellos ellas usted el
    la los las lo un una uno dos tres cuatro cinco seis siete ocho nueve diez que quien qué quién dónde cómo
    cuándo  cuál sí no ayer hoy mañana anoche cerca alrededor unos unas menos más muy nuevo nueva gran
    grande pequeño viejo joven primer primera último última foto leer ver hay ha han es son era fue nada
    nadie ni tampoco
    fuentes vecinos agentes tras según expertos testigos agricultores trabajadores interrogado interrogada preguntado preguntada`),
};
