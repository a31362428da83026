/**
 * Speech as newspapers report it, with names given by hand, and who speaks to whom. Written for these tests before the rules
 * were tried on them. A line is: language | names (p person, o organisation, l place; in brackets how the article
 * describes the person) | text, paragraphs parted by ¶ | for each quotation the speaker, > to whom it was said.
 */
export const spokenLines = `
en | p Anna Berg, o Reuters | "The bridge is safe," Berg told Reuters on Monday. | Anna Berg > Reuters
en | p Anna Berg | "The bridge is safe," said Anna Berg, who heads the road office. "We checked it twice." | Anna Berg; Anna Berg
en | p Anna Berg | "The bridge," she said, "is safe." | -; -
en | p Anna Berg (minister) | Anna Berg arrived late. ¶ "The bridge is safe," the minister said. | Anna Berg
en | p Anna Berg, p Omar Said | Anna Berg met Omar Said on Monday. ¶ "The bridge is safe," Said said afterwards. | Omar Said
en | p Anna Berg | According to Anna Berg, the bridge is "completely safe". | Anna Berg
en | p Anna Berg | The bridge is "completely safe", according to Anna Berg. | Anna Berg
en | p Anna Berg, o BBC | Speaking to the BBC, Anna Berg said: "The bridge is safe." | Anna Berg > BBC
en | p Anna Berg, o The Guardian | In an interview with The Guardian, Berg described the plan as "a gift to nobody". | Anna Berg > The Guardian
en | p Anna Berg | Berg added that the road office had "never seen such a thing". | Anna Berg
en | p Anna Berg | "I counted the bolts." Berg paused. "Two were missing." | Anna Berg; Anna Berg
en | p Anna Berg | "Who would drive over that?" asked Berg. | Anna Berg
en | p Anna Berg, p Omar Said | Berg said Omar Said had been "a great help". | Anna Berg
en | p Anna Berg | "The bridge is safe," a spokesman for the road office said. | "a spokesman for the road office"
en | p Anna Berg | Berg: "The bridge is safe." | Anna Berg
en | p Anna Berg, o Facebook | In a post on Facebook, Berg wrote: "The bridge is safe." | Anna Berg
en | p Anna Berg | Anna Berg has driven here for years. "I know each bolt," she says. | Anna Berg
en | p Anna Berg, p Omar Said | Berg, whose brother Omar Said built the bridge, called it "safe as a house". | Anna Berg
en | p Anna Berg | "The bridge is safe", insists Berg, 54. | Anna Berg
en | p Anna Berg, o BBC | Berg said in a BBC interview that the bridge was "perfectly safe". | Anna Berg > BBC
en | p Anna Berg, l Cyprus | The staff of Anna Berg, Cyprus's former minister, criticised the plan, describing it as "a gift to nobody". | "The staff of Anna Berg"
nb | p Anna Berg, o NRK | – Brua er trygg, sier Anna Berg til NRK. | Anna Berg > NRK
nb | p Anna Berg, o VG | – Brua er trygg, sier Berg til VG. ¶ Hun har kjørt her i tjue år. ¶ – Jeg kjenner hver bolt, sier hun. | Anna Berg > VG; Anna Berg
nb | p Anna Berg | – Brua er trygg, mener Berg. – Vi har sjekket den to ganger. | Anna Berg; Anna Berg
nb | p Anna Berg (veisjef) | Veisjef Anna Berg var på plass. ¶ – Brua er trygg, sa veisjefen. | Anna Berg
nb | p Anna Berg, o Bergens Tidende | Til Bergens Tidende sier Berg: «Brua er trygg.» | Anna Berg > Bergens Tidende
nb | p Anna Berg, o Dagbladet | Ifølge Berg er brua «helt trygg», skriver Dagbladet. | Anna Berg
nb | p Anna Berg, o NRK | I et intervju med NRK sa Berg at brua er «helt trygg». | Anna Berg > NRK
nb | p Anna Berg, p Omar Said | – Brua er trygg, sier Anna Berg. ¶ Omar Said er ikke enig. ¶ – Den svaier, sier han. | Anna Berg; Omar Said
nb | p Anna Berg, o TV 2 | – Brua er trygg, forteller Berg overfor TV 2. | Anna Berg > TV 2
nn | p Anna Berg, o NRK | – Brua er trygg, seier Anna Berg til NRK. ¶ – Eg kjenner kvar bolt, legg ho til. | Anna Berg > NRK; Anna Berg
sv | p Anna Berg, o SVT | – Bron är säker, säger Anna Berg till SVT Nyheter. | Anna Berg > SVT
sv | p Anna Berg, o Aftonbladet | ”Bron är säker”, skriver Anna Berg i ett mejl till Aftonbladet. | Anna Berg > Aftonbladet
sv | p Anna Berg | – Bron är säker. Vi har kontrollerat den två gånger, konstaterar Anna Berg. | Anna Berg
sv | p Anna Berg | Enligt Anna Berg är bron ”helt säker”. | Anna Berg
da | p Anna Berg, o DR | »Broen er sikker,« siger Anna Berg til DR. »Vi har set efter to gange.« | Anna Berg > DR; Anna Berg > DR
da | p Anna Berg, o Politiken | - Broen er sikker, fortæller Anna Berg til Politiken. | Anna Berg > Politiken
da | p Anna Berg | Anna Berg kalder broen »helt sikker«. | Anna Berg
de | p Anna Berg, o Spiegel | „Die Brücke ist sicher“, sagte Anna Berg dem Spiegel. | Anna Berg > Spiegel
de | p Anna Berg | „Die Brücke ist sicher“, so Berg. „Wir haben sie zweimal geprüft.“ | Anna Berg; Anna Berg
de | p Anna Berg | Berg zufolge ist die Brücke „völlig sicher“. | Anna Berg
de | p Anna Berg | Laut Anna Berg ist die Brücke „völlig sicher“. | Anna Berg
de | p Anna Berg, o ZDF | Im Gespräch mit dem ZDF sagte Berg: „Die Brücke ist sicher.“ | Anna Berg > ZDF
de | p Anna Berg (Ministerin) | Ministerin Anna Berg war schon da. „Die Brücke ist sicher“, betonte die Ministerin. | Anna Berg
de | p Anna Berg, o dpa | „Die Brücke ist sicher“, sagte ein Sprecher der Polizei der dpa. | "ein Sprecher der Polizei" > dpa
de | p Anna Berg | „Die Brücke“, sagte sie, „ist sicher.“ | -; -
de | p Anna Berg, p Omar Said | Anna Berg lobte Omar Said: „Er hat die Brücke gerettet.“ | Anna Berg
nl | p Anna Berg, o NOS | „De brug is veilig”, zei Anna Berg tegen de NOS. | Anna Berg > NOS
nl | p Anna Berg, o De Standaard | ‘De brug is veilig’, vertelt Berg aan De Standaard. ‘We hebben hem twee keer gecontroleerd.’ | Anna Berg > De Standaard; Anna Berg > De Standaard
nl | p Anna Berg | Volgens Anna Berg is de brug ‘volkomen veilig’. | Anna Berg
nl | p Anna Berg | ‘De brug is veilig’, aldus Berg. | Anna Berg
fr | p Anna Berg | « Le pont est sûr », a-t-elle déclaré. | -
fr | p Anna Berg, o Le Monde | « Le pont est sûr », a confié Anna Berg au Monde. | Anna Berg > Le Monde
fr | p Anna Berg, o AFP | « Le pont est sûr », a déclaré à l'AFP Anna Berg, la ministre. | Anna Berg > AFP
fr | p Anna Berg | « Le pont est sûr », assure Anna Berg. « Nous l'avons contrôlé deux fois », ajoute-t-elle. | Anna Berg; Anna Berg
fr | p Anna Berg | Selon Anna Berg, le pont est « parfaitement sûr ». | Anna Berg
fr | p Anna Berg, o France Inter | Interrogée par France Inter, Anna Berg a estimé que le pont était « parfaitement sûr ». | Anna Berg > France Inter
fr | p Anna Berg, o RTL | Au micro de RTL, Anna Berg a répété : « Le pont est sûr. » | Anna Berg > RTL
fr | p Anna Berg (ministre) | La ministre Anna Berg est arrivée tard. « Le pont est sûr », a lancé la ministre. | Anna Berg
es | p Anna Berg, o EFE | «El puente es seguro», dijo Anna Berg a EFE. | Anna Berg > EFE
es | p Anna Berg | «El puente es seguro», según Anna Berg. | Anna Berg
es | p Anna Berg | Según Anna Berg, el puente es «totalmente seguro». | Anna Berg
es | p Anna Berg, o El País | En declaraciones a El País, Berg aseguró que el puente es «totalmente seguro». | Anna Berg > El País
es | p Anna Berg | —El puente es seguro —dijo Anna Berg. | Anna Berg
es | p Anna Berg | "El puente es seguro", ha señalado Berg, que ha añadido: "Lo hemos revisado dos veces". | Anna Berg; Anna Berg
pt | p Anna Berg, o RTP | «A ponte é segura», disse Anna Berg à RTP. | Anna Berg > RTP
pt | p Anna Berg, o Folha | "A ponte é segura", afirmou Anna Berg em entrevista à Folha. | Anna Berg > Folha
pt | p Anna Berg | Segundo Anna Berg, a ponte é "totalmente segura". | Anna Berg
pt | p Anna Berg | De acordo com Berg, a ponte é "totalmente segura". | Anna Berg
it | p Anna Berg, o Repubblica | «Il ponte è sicuro», ha detto Anna Berg a Repubblica. | Anna Berg > Repubblica
it | p Anna Berg, o Ansa | «Il ponte è sicuro», spiega all'Ansa Anna Berg. | Anna Berg > Ansa
it | p Anna Berg | Secondo Anna Berg il ponte è «del tutto sicuro». | Anna Berg
it | p Anna Berg | «Il ponte è sicuro»: ne è convinta Anna Berg. | Anna Berg
ru | p Анна Берг, o ТАСС | «Мост безопасен», — сказала Анна Берг ТАСС. | Анна Берг > ТАСС
ru | p Анна Берг, o Би-би-си | «Мост безопасен», — заявила Берг в интервью Би-би-си. | Анна Берг > Би-би-си
ru | p Анна Берг | — Мост безопасен, — сказала Анна Берг. — Мы проверили его дважды. | Анна Берг; Анна Берг
ru | p Анна Берг | По словам Анна Берг, мост «совершенно безопасен». | Анна Берг
ru | p Анна Берг | Как сказала Анна Берг, мост «совершенно безопасен». | Анна Берг
uk | p Анна Берг | «Міст безпечний», — наголосила Анна Берг. «Ми перевірили його двічі», — додала вона. | Анна Берг; Анна Берг
pl | p Anna Berg, o PAP | „Most jest bezpieczny” – powiedziała PAP Anna Berg. | Anna Berg > PAP
pl | p Anna Berg, o TVN24 | – Most jest bezpieczny – mówi Anna Berg w rozmowie z TVN24. – Sprawdziliśmy go dwa razy. | Anna Berg > TVN24; Anna Berg > TVN24
pl | p Anna Berg | Zdaniem Anna Berg most jest „całkowicie bezpieczny”. | Anna Berg
pl | p Anna Berg | Według Anna Berg most jest „całkowicie bezpieczny”. | Anna Berg
fi | p Anna Berg, o Ylelle | – Silta on turvallinen, Anna Berg sanoo Ylelle. | Anna Berg > Ylelle
fi | p Anna Berg | Anna Berg sanoo, että silta on ”täysin turvallinen”. | Anna Berg
fi | p Anna Berg | ”Silta on turvallinen”, toteaa Anna Berg. | Anna Berg
tr | p Anna Berg | "Köprü güvenli" dedi Anna Berg. | Anna Berg
tr | p Anna Berg | Anna Berg, "Köprü güvenli" dedi. | Anna Berg
ar | p آنا بيرغ | قالت آنا بيرغ: "الجسر آمن". | آنا بيرغ
ar | p آنا بيرغ | وأضافت آنا بيرغ "الجسر آمن تماما". | آنا بيرغ
ja | p アンナ・ベルグ | アンナ・ベルグ氏は「橋は安全だ」と述べた。 | アンナ・ベルグ
ja | p アンナ・ベルグ | 「橋は安全だ」とアンナ・ベルグ氏は話した。 | アンナ・ベルグ
ko | p 안나 베르그 | 안나 베르그는 "다리는 안전하다"고 말했다. | 안나 베르그
en | p Anna Berg, p Omar Said | "The bridge is safe," Omar Said said. Anna Berg disagreed. "It sways," she said. | Omar Said; Anna Berg
en | p Anna Berg, p Omar Said | Anna Berg said the bridge was safe. "I would not cross it," Omar Said, a driver, said. | Omar Said
en | p Anna Berg, o City Council | "The bridge is safe," the City Council said in a statement. | City Council
en | p Anna Berg, p Omar Said | Asked whether Anna Berg was right, Omar Said answered: "No." | Omar Said
en | p Anna Berg, l London | "The bridge is safe," Berg said in London. | Anna Berg
de | p Anna Berg, p Omar Said | Anna Berg sagte, Omar Said habe „gute Arbeit“ geleistet. | Anna Berg
es | p Anna Berg, p Omar Said | «Anna Berg se equivoca», respondió Omar Said. | Omar Said
fr | p Anna Berg, p Omar Said | « Anna Berg se trompe », a répondu son collègue Omar Said. | Omar Said
pl | p Anna Berg | – Most jest bezpieczny – uśmiecha się Anna Berg. | Anna Berg
nb | p Anna Berg, p Omar Said | Anna Berg roser Omar Said. ¶ – Han reddet brua, sier hun. | Anna Berg
sv | p Anna Berg, p Omar Said | – Anna Berg har fel, svarar kollegan Omar Said. | Omar Said
en | p Anna Berg | "It is like winter," said one. | "one"
es | p Anna Berg | "El puente es seguro", había dicho la directora del puerto, Anna Berg, el lunes. | Anna Berg
es | p Anna Berg | "El puente es seguro", habrían declarado los vecinos. | "los vecinos"
es | p Anna Berg | "El puente es seguro", había declarado. | -
fr | p Anna Berg | « Le pont est sûr », avait dit la directrice du port, Anna Berg, lundi. | Anna Berg
fr | p Anna Berg | « Le pont est sûr », aurait dit le maire. | "le maire"
pt | p Anna Berg | "A ponte é segura", tinha dito a diretora do porto, Anna Berg, na segunda-feira. | Anna Berg
pt | p Anna Berg | "A ponte é segura", havia dito o prefeito. | "o prefeito"
it | p Anna Berg | "Il ponte è sicuro", aveva detto la direttrice del porto, Anna Berg, lunedì. | Anna Berg
it | p Anna Berg | "Il ponte è sicuro", avrebbe detto il sindaco. | "il sindaco"
de | p Anna Berg | „Die Brücke ist sicher“, hatte die Ministerin Anna Berg am Montag gesagt. | Anna Berg
nb | p Anna Berg | «Brua er trygg», hadde rektor Anna Berg sagt mandag. | Anna Berg
`;
