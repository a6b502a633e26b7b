import { wordList } from '../../../text/word-list.ts';

/** First names that are common in the Netherlands, in lower case; none that a school may have (Floor). */
export const firstNames: ReadonlySet<string> = new Set(
  wordList(`aad aart abdel abdul abel achmed adam adriaan ahmed aisha albert alex alexander ali alice alicia alie aline amber amina amir
  anja anke anna annabel anne anneke annelies annemarie annemiek annette annie anouk anthony anton antonia antoon appie arend
  arie arjan arjen arno arnold arnoud arthur astrid ayse bart bas bastiaan bea beatrix ben benjamin berend bernard bert bianca
  birgit bob bram brechtje brenda brigitte britt bruno carin carla carlijn carlo carmen carolien caroline cas casper catharina
  cees chantal charlotte chris christel christiaan christien christina cindy claire claudia coby colin connie conny cor cora
  corine corinne cornelis corrie corry daan daniel danielle daniël danny dave david debbie debby dennis diana dick dieter dilan
  dineke dirk dirkje djamila dorien doris douwe edith eduard edwin eefje eelco egbert eline elisabeth elise ellen elly els
  elsbeth elske emiel emily emine emma emmy enno eric erica erik erika erwin esmee esther eva evelien evelyn evert ewout fabian
  fatima fatma felix femke fenna ferdinand fernando floris fons foppe frank franka frans fred frederik freek frits froukje gea
  geert geertje geke gerard gerben gerda gerrie gerrit gert gertjan gijs gineke greet greetje guido guus hajar halil hamza hanna
  hannah hanneke hannie hans harm harmen harold harrie harry hassan heidi heleen helen helena hendrik henk hennie henny henri
  herman hester hetty hidde hilde hubert hugo huib husna ibrahim ilona ilse imane imke ina inge ingeborg ingrid irene irma
  isabel isabelle ivo jaap jacco jack jaco jacob jacqueline jan janet janine janneke jannie jantje jasmijn jasper jeanette
  jeannet jelle jelmer jennifer jenny jeroen jesse jessica jim jitske jo joan joana jochem joep joeri johan johanna johannes
  john johnny jolanda jolien jonas jonathan joop joost jordi jorien jorrit jos jose josephine josje josé joyce juan judith julia
  julian juliette jurgen jurriaan justin kaat karel karen karim karin karlijn kasper kate kathleen katinka katja kees kelly
  kevin khadija khalid kim kirsten klaas klara klaske koen koos krista kristel lara lars laura laurens leen lena leo leon leonie
  leontien levi lia lianne lieke lies liesbeth lieve lilian linda lisa lisanne lisette lobke loes lotte louis louise luc lucas
  lucia lucy luuk lydia maaike maarten machteld madelon mandy manon marc marcel marco mareike margot margreet margriet maria
  marian marianne marieke mariel marielle marije marijke marijn marina mario marion marit marja marjan marjo marjolein marjon
  marleen marlies marloes marlon marlous marnix martha martien martijn martin martine mathijs matthijs maud maureen maurice
  melanie melissa menno merijn mevlut michael michel michelle michiel mieke mike milan minke miranda mirjam mohamed mohammed
  monica monique mounir mourad mustafa myra myrthe nadia nadine naima najib nancy naomi natalie natasja nathalie neeltje nick
  nicky nico nicole niek niels nienke nina noah noor noortje nora noud nynke olaf olga olivier omar onno oscar otto pascal
  patricia patrick paul paula pauline peggy peter petra philip piet pieter pim pleun priscilla quinten quirine rachel rachid
  ralph ramon raoul rebecca regina reinier remco renate rene renee renske rené rianne rick riekje rik rob robbert robert robin
  rody roel roelof rogier roland rolf romy ron ronald rosalie rowan roy ruben rudi rudolf ruud sabine sabrina said saida salima
  sam samantha samir samira samuel sander sandra sanne sara sarah saskia sebastiaan selma sem serge sharon shirley sietske
  sigrid silvia simon simone sjaak sjoerd sjors sofie sonja sophie souad stan stefan steven stijn suzan suzanne sven sybren
  sylvia tamara tanja teun teunis thea theo thijmen thijs thomas tilly tim timo tineke tjeerd tjitske toine tom ton tony toon
  trea trudy truus ursula valerie vanessa vera veronique victor vincent viola wendy wessel wiebe wieke wietske wilbert wilfred
  wilhelmina willeke willem willemien willemijn wilma wim wouter wytze xander yasmin yasmina yoram youssef yusuf yvette yvonne zainab zeynep zoe`),
);
