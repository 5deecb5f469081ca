import { describe, expect, test } from 'vitest';
import { nameKey, plainKey } from '../../src/model/name-key.js';

/** Spellings of one name, a line each. */
const SAME = `
Lawrow, Lavrov, Lavrow
Sergej, Sergei, Sergey
Sergej Lawrow, Sergey Lavrov
Wladimir, Vladimir
Selenskyj, Zelensky, Selenski, Zelenskyy, Zelenskiy, Selenskij, Zelenskyj
Wolodymyr Selenskyj, Volodymyr Zelenskyy
Juschtschenko, Yushchenko, Juščenko
Chruschtschow, Khrushchev, Chruščev
Gorbatschow, Gorbachev, Gorbačev
Michail Gorbatschow, Mikhail Gorbachev
Jelzin, Yeltsin, Eltsin
Medwedew, Medvedev, Medwedjew
Dmitri, Dmitrij, Dmitry
Juri, Yuri, Jurij, Yury, Yuriy
Jewgeni, Yevgeny, Evgeny, Jewgenij, Evgeni
Wjatscheslaw, Vyacheslav
Alexej, Alexei, Alexey, Aleksej, Aleksei
Nawalny, Navalny, Nawalnyj
Nikolai, Nikolaj, Nikolay
Andrej, Andrei, Andrey
Alexander, Aleksandr, Alexandr, Aleksander
Viktor, Victor, Wiktor
Wiktor Janukowytsch, Viktor Yanukovych, Viktor Janukowitsch, Victor Yanukovich
Julija Tymoschenko, Yulia Tymoshenko, Julia Timoschenko, Yuliya Timoshenko
Chodorkowski, Khodorkovsky, Chodorkowskij
Solschenizyn, Solzhenitsyn
Sacharow, Sakharov
Schewardnadse, Shevardnadze
Saakaschwili, Saakashvili
Schirinowski, Zhirinovsky
Sjuganow, Zyuganov
Nasarbajew, Nazarbayev, Nazarbaev
Alijew, Aliyev, Aliev
Lukaschenko, Lukashenko, Lukašenko
Tichanowskaja, Tikhanovskaya
Poroschenko, Poroshenko
Jazenjuk, Yatsenyuk
Kusnezow, Kuznetsov
Koroljow, Korolyov, Korolev
Kutschma, Kuchma
Abramowitsch, Abramovich
Tschechow, Chekhov
Tschernomyrdin, Chernomyrdin
Rjabkow, Ryabkov
Peskow, Peskov
Schukow, Zhukov
Ryschkow, Ryzhkov
Wassiljew, Vasilyev, Vasiliev
Jelena, Elena, Yelena
Jekaterina, Ekaterina, Yekaterina
Natalja, Natalia, Natalya
Swetlana, Svetlana
Xenia, Ksenia
Burdschanadse, Burjanadze, Burdzhanadze
Gaddafi, Qaddafi, Ghadafi, Kadhafi, Khadafi, Gadhafi
Hussein, Husain, Hussain, Husein
Saddam Hussein, Saddam Hussain
Mohammed, Muhammad, Mohamed, Mohammad, Muhammed
Mahmud, Mahmoud
Ahmed, Ahmad
Hassan, Hasan
Chamenei, Khamenei
Chomeini, Khomeini
Chatami, Khatami
Rohani, Ruhani, Rouhani
Ahmadinedschad, Ahmadinejad
Mahmud Ahmadinedschad, Mahmoud Ahmadinejad
Rafsandschani, Rafsanjani
Laridschani, Larijani
Musawi, Mousavi
Hisbollah, Hezbollah, Hizbollah, Hizbullah
al-Qaida, Al-Kaida, al-Qaeda, El Kaida
Osama bin Laden, Usama bin Ladin, Ussama ben Laden
Sarkawi, Zarqawi
Sawahiri, Zawahiri
Karsai, Karzai
Barsani, Barzani
Dschalal Talabani, Jalal Talabani
Baschar al-Assad, Bashar al-Assad, Baschar el Assad
Jassir Arafat, Yasser Arafat, Yassir Arafat, Jasser Arafat
Scharon, Sharon
Schalit, Shalit
Netanjahu, Netanyahu
Liwni, Livni
Siniora, Sinjora
Jussuf, Yusuf, Yousuf, Youssef
Erdoğan, Erdogan
Milošević, Milosevic
Đinđić, Djindjić, Djindjic
Wałęsa, Walesa
Müller, Mueller
Schröder, Schroeder
Weiß, Weiss
Uefa, UEFA
Özdemir, Oezdemir
Ägypten, Aegypten
Jewtuschenko, Yevtushenko
Haaretz, Ha'aretz, Ha’aretz
Kim Jong-il, Kim Jong Il
Côte d’Ivoire, Cote d'Ivoire
`;

/** Names that are not one another. */
const DIFFERENT = `
Schmidt, Schmied
Schmidt, Schmitt
Schmidt, Smith
Smith, Smyth
Meier, Meyer
Maier, Mayer
Frei, Frey
Mai, May
Marx, Marks
Meyer, Meiner
Merkel, Merkl
Bush, Busch
Fisher, Fischer
Nash, Nasch
Wolf, Wolff
Hofmann, Hoffmann
Weis, Weiß
Heinz, Heins
Lenz, Lens
Kunz, Kuns
Merz, Mers
Bauer, Baur
Koch, Kock
Koch, Kosch
Koch, Kohl
Kohl, Kohler
Köhler, Kohl
Krause, Kraus
Schulz, Scholz
Steinmeier, Steinmetz
Gabriel, Gabriele
Frank, Franke
Hans, Hanne
Jan, Ian
Jan, Yan
Jang, Yang
Juan, Yuan
Jon, John
Ji, Yi
Lee, Li
Zhang, Shang
Zhou, Shou
Zhao, Shao
Iran, Irak
Irak, Iraker
Mali, Malta
Niger, Nigeria
Slowakei, Slowenien
Litauen, Lettland
Österreich, Australien
Guinea, Guyana
Putin, Putina
Iwanow, Iwanowa
Iwanow, Iwankow
Lawrow, Lawrowski
Petrow, Peskow
Michail, Michel
Wladimir, Wladislaw
Dmitri, Demetri
Anna, Anne
Maria, Mario
Julia, Julian
Viktor, Viktoria
Alexander, Alexandra
Hassan, Hussein
Ahmed, Hamed
Mahmud, Mohammed
Hamas, Hamad
Abbas, Abbass
Assad, Asad Khan
Clinton, Klinton Smith
Obama, Osama
Blair, Blaire
Chirac, Schirach
Sarkozy, Sarkawi
Berlusconi, Berlinguer
Kerry, Kelly
Rice, Reis
Brown, Braun
Karadžić, Karadschow
Mladić, Mladenow
Bonn, Bohn
Essen, Hessen
Halle, Halla
UEFA, Ufa
Ueli, Uli
AEG, AG
Jemen, Emmen
Jens, Enns
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(', '));

describe('nameKey', () => {
  test.each(rows(SAME).map((spellings) => [spellings.join(', '), spellings] as const))('one name: %s', (_, spellings) => {
    expect([...new Set(spellings.map(nameKey))]).toHaveLength(1);
  });

  test.each(rows(DIFFERENT))('two names: %s, %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('is settled: the key of a plain spelling keeps the words apart', () => {
    expect(nameKey('Antony Blinken').split(' ')).toHaveLength(2);
    expect(nameKey('  ')).toBe('');
    expect(nameKey('S-400')).toBe('s 400');
  });
});

test('plainKey: lower case without marks, one blank between words', () => {
  expect(plainKey('Élysée-Palast, Größe  ŁÓDŹ')).toBe('elysee palast grosse lodz');
});
