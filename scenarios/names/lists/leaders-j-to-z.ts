import { listed } from '../listed';

/** The same: J to Z. */
export const leadersJToZ = listed(`
  Jacinda Ardern, Jacob Zuma, Jacques Chirac, Jair Bolsonaro, Jakaya Kikwete, Jakup Krasniqi, Jamil
  Mahuad, Jammeh, Janet Jagan, Janez Janša, Japarov, Jarosław Kaczyński, Jaruzelski, Javier Milei,
  Javier Solana, Jean Castex, Jean Chrétien, Jean-Bertrand Aristide, Jean-Claude Duvalier, Jean-Claude
  Juncker, Jean-Pierre Bemba, Jeenbekov, Jens Stoltenberg, Jerry Rawlings, Jiang Zemin, Jimmy Carter,
  Jimmy Morales, Jinping, João Goulart, João Lourenço, Joaquim Chissano, Joe Biden, John Atta Mills,
  John Garang, John Howard, John Key, John Magufuli, John Mahama, John Major, Johnson Olony, Johnson
  Sirleaf, Jokowi, Jolani, Jonas Savimbi, Jorge Rafael Videla, José Eduardo dos Santos, José Manuel
  Barroso, José María Aznar, José Mário Vaz, José Mujica, José Ramos-Horta, Josep Borrell, Joseph
  Estrada, Joseph Goebbels, Joseph Kabila, Joseph Kony, Joseph Momoh, Joseph Saidu Momoh, Josip Broz,
  Jovenel Moïse, Joyce Banda, Juan Carlos Varela, Juan Guaidó, Juan Manuel Santos, Juan Orlando
  Hernández, Julani, Julius Maada Bio, Julius Nyerere, Juncker, Junichiro Koizumi, Justin Trudeau,
  Juvénal Habyarimana, Kabila, Kabore, Kaczyński, Kadyrov, Kagame, Kaja Kallas, Kamala Harris, Kamla
  Persad-Bissessar, Karadzic, Karim Khan, Karimov, Karzai, Kassym-Jomart Tokayev, Kaunda, Keir Starmer,
  Keith Mitchell, Kengo wa Dondo, Kenneth Kaunda, Kenyatta, Kevin Rudd, Khaleda Zia, Khalifa Haftar,
  Khamenei, Khatami, Khieu Samphan, Khin Nyunt, Khomeini, Khurelsükh, Kibaki, Kiir, Kikwete, Kim
  Campbell, Kim Dae-jung, Kim Il Sung, Kim Jong Il, Kim Jong Un, Kim Young-sam, Kirchner, Kiro Gligorov,
  Klaus Iohannis, Kocharyan, Kofi Annan, Kofi Busia, Koizumi, Kolinda Grabar-Kitarović, Kony, Koroma,
  Koštunica, Kuchma, Kufuor, Kumaratunga, Kumba Ialá, Kurmanbek Bakiyev, Kushayb, Kwasniewski, Kyriakos
  Mitsotakis, Lakhdar Brahimi, Lansana Conté, Laurent Gbagbo, Laurent Nkunda, Laurent-Désiré Kabila,
  Lavrov, Lazarus Chakwera, Lech Kaczyński, Lech Wałęsa, Lee Hsien Loong, Lee Kuan Yew, Lee Myung-bak,
  Lee Teng-hui, Lenin, Lenín Moreno, Leonel Fernández, Leonid Kravchuk, Leonid Kuchma, Leopold II,
  Leopoldo Galtieri, Levon Ter-Petrosyan, Levy Mwanawasa, Li Keqiang, Li Peng, Lionel Jospin, Lissouba,
  Liz Truss, López Obrador, Lubanga, Lucas Papademos, Lucio Gutiérrez, Luis Arce, Luís Cabral, Luis
  Echeverría, Luis Moreno Ocampo, Luiz Inácio, Lukashenko, Lula, Lumumba, Lungu, Ma Ying-jeou, Maada
  Bio, Macapagal Arroyo, Machar, Machel, Macky Sall, Macri, Macron, Madeleine Albright, Maduro,
  Magufuli, Mahama, Mahamadou Issoufou, Mahamat Déby, Mahamat Idriss, Mahathir, Mahathir Mohamad,
  Mahinda, Mahmoud Abbas, Mahmoud Ahmadinejad, Maia Sandu, Maithripala Sirisena, Maliki, Mamadou Tandja,
  Mamnoon Hussain, Mandela, Manmohan Singh, Mansur Hadi, Manuel Noriega, Manuel Zelaya, Mao Zedong, Marc
  Ravalomanana, Marco Rubio, Marcos, Mariano Rajoy, Mario Draghi, Mário Soares, Mark Carney, Mark Rutte,
  Martelly, Martin Griffiths, Martti Ahtisaari, Mary Robinson, Marzouki, Maskhadov, Masoud Barzani,
  Massoud, Matteo Renzi, Mauricio Funes, Mauricio Macri, Mauricio Rojas, Mbeki, Mečiar, Medvedev,
  Megawati, Meles Zenawi, Meloni, Menem, Mengistu, Mengistu Haile Mariam, Merkel, Merz, Mesić, Michel
  Aoun, Michel Djotodia, Michel Martelly, Michel Micombero, Michel Temer, Michelle Bachelet, Micombero,
  Miguel Díaz-Canel, Mikati, Mikhail Gorbachev, Mikheil Saakashvili, Milan Kučan, Milei, Milo Đukanović,
  Milorad Dodik, Milos Zeman, Milosevic, Min Aung Hlaing, Mireya Moscoso, Mitsotakis, Mitterrand, Mkapa,
  Mladic, Mnangagwa, Mobutu, Modi, Moeen Qureshi, Mogherini, Mohamed Abdullahi Farmajo, Mohamed Bazoum,
  Mohamed Beavogui, Mohamed Morsi, Mohamed Nasheed, Mohamed Ould Abdel Aziz, Mohamed Ould Ghazouani,
  Mohamed Siad Barre, Mohammad Khatami, Mohammad Mossadegh, Mohammad Najibullah, Mohammed bin Salman,
  Mohammed VI, Mohamud, Moncef Marzouki, Moon Jae-in, Moreno Ocampo, Morgan Tsvangirai, Morsi,
  Mossadegh, Moussa Dadis, Moussa Faki, Moussa Traoré, Mswati, Muammar Gaddafi, Mubarak, Mugabe,
  Muhammad Yunus, Muhammadu Buhari, Mujica, Mullah Omar, Mulroney, Muluzi, Murtala Mohammed, Musa Hilal,
  Museveni, Musharraf, Mussolini, Mustafa al-Kadhimi, Mutharika, Mwai Kibaki, Mwanawasa, Nabih Berri,
  Naftali Bennett, Najib Mikati, Najib Razak, Najibullah, Narasimha Rao, Narendra Modi, Nasheed,
  Nasrallah, Nasser, Navi Pillay, Nawaf Salam, Nawaz Sharif, Nayib Bukele, Nazarbayev, Ndayishimiye, Ne
  Win, Nechirvan Barzani, Néstor Kirchner, Netanyahu, Netumbo Nandi-Ndaitwah, Nguyễn Phú Trọng,
  Nicéphore Soglo, Nicolae Ceaușescu, Nicolás Maduro, Nicolas Sarkozy, Nikol Pashinyan, Nkrumah, Nkunda,
  Nkurunziza, Noriega, Norodom Ranariddh, Norodom Sihanouk, Nouri al-Maliki, Ntaganda, Nujoma, Nuon
  Chea, Nursultan Nazarbayev, Nyerere, Obama, Obasanjo, Obiang, Obote, Odinga, Olaf Scholz, Oligui
  Nguema, Ollanta Humala, Olmert, Olusegun Obasanjo, Omar al-Bashir, Omar Bashir, Omar Bongo, Omar
  Guelleh, Omar Torrijos, Ongwen, Orban, Osama bin Laden, Oscar Arias, Óscar Berger, Otto Pérez Molina,
  Ouattara, Ould Abdel Aziz, Pak Chung-hee, Park Geun-hye, Pascal Lissouba, Pashinyan, Patassé, Patrice
  Lumumba, Patrice Talon, Paul Biya, Paul Kagame, Paul Keating, Paul Martin, Paul-Henri Damiba, Pedro
  Castillo, Pedro Kuczynski, Pedro Pires, Pedro Sanchez, Peña Nieto, Pérez Molina, Pervez Musharraf,
  Pétain, Petar Stoyanov, Peter Gadet, Petr Pavel, Petro Poroshenko, Philippe Pétain, Pierre Buyoya,
  Pierre Nkurunziza, Piñera, Pinochet, Plenković, Pol Pot, Poroshenko, Prabhakaran, Prabowo, Prabowo
  Subianto, Prachanda, Prayut, Prayut Chan-o-cha, Premadasa, Prigozhin, Primakov, Prince Johnson, Prodi,
  Pushpa Kamal Dahal, Putin, Qaboos, Qaddafi, Qasem Soleimani, Quisling, Rabin, Rached Ghannouchi,
  Radovan Karadžić, Rafael Caldera, Rafael Correa, Rafic Hariri, Rafik Hariri, Rafsanjani, Rahmon, Raila
  Odinga, Raisi, Rajapaksa, Rajoelina, Rajoy, Ramaphosa, Ramos-Horta, Ramush Haradinaj, Ramzan Kadyrov,
  Ranasinghe Premadasa, Ratko Mladić, Ratu Mara, Rauf Denktaş, Raúl Alfonsín, Raúl Castro, Ravalomanana,
  Rawlings, Reagan, Recep Tayyip, Renzi, Ricardo Lagos, Riek Machar, Rifaat al-Assad, Ríos Montt, Rishi
  Sunak, Robert Fico, Robert Kocharyan, Robert Mugabe, Roch Kaboré, Rodrigo Duterte, Roh Moo-hyun, Roman
  Herzog, Romano Prodi, Roméo Dallaire, Ronald Reagan, Rosen Plevneliev, Rouhani, Rousseff, Rudolf
  Schuster, Ruhollah Khomeini, Rupiah Banda, Rustam Minnikhanov, Ruto, Rutte, Saad Hariri, Saakashvili,
  Sadako Ogata, Saddam, Saddam Hussein, Sadyr Japarov, Sahle-Work Zewde, Said Barre, Saied, Saleh, Saleh
  Kebzabo, Salome Zourabichvili, Salva Kiir, Salvador Allende, Sam Nujoma, Samantha Power, Samba-Panza,
  Samora Machel, Samuel Doe, Sani Abacha, Sankara, Sankoh, Sargsyan, Sarkozy, Sassou, Sauli Niinistö,
  Savimbi, Scholz, Schröder, Sebastián Piñera, Sékou Touré, Selassie, Sellapan Ramanathan, Senghor,
  Seretse Khama, Serge Sargsyan, Sergei Shoigu, Sergey Lavrov, Serzh Sargsyan, Seyni Kountché, Shamil
  Basayev, Shehbaz Sharif, Sheikh Hasina, Sheinbaum, Shekau, Sher Bahadur Deuba, Shevardnadze, Shimon
  Peres, Shinawatra, Shinzo Abe, Shoigu, Siad Barre, Sihanouk, Simeon Saxe-Coburg, Simón Bolívar,
  Siniora, Sinwar, Sirajuddin Haqqani, Sirimavo Bandaranaike, Sirisena, Sisi, Slobodan Milošević,
  Soeharto, Soleimani, Sooronbay Jeenbekov, Staffan de Mistura, Stalin, Starmer, Steinmeier, Stephen
  Harper, Stevo Pendarovski, Stipe Mesić, Stoltenberg, Suharto, Sukarno, Sukarnoputri, Sunak, Susilo
  Bambang Yudhoyono, Svetozar Marović, Sylvanus Olympio, Sylvestre Ntibantunganya, Taban Deng, Takaichi,
  Talaat Pasha, Tamim bin Hamad, Tarja Halonen, Tebboune, Tejan Kabbah, Teodoro Obiang, Ter-Petrosyan,
  Thabo Mbeki, Thaçi, Thaksin, Thaksin Shinawatra, Than Shwe, Thatcher, Thein Sein, Théoneste Bagosora,
  Theresa May, Thomas Klestil, Thomas Lubanga, Thomas Sankara, Tinubu, Tito, Tokayev, Tony Blair, Toomas
  Ilves, Touadéra, Traian Băsescu, Traoré, Trudeau, Truman, Trump, Tsai Ing-wen, Tshisekedi, Tsipras,
  Tsvangirai, Tudjman, Tymoshenko, Uhuru Kenyatta, Đukanović, Umar Yar'Adua, Umaro Sissoco Embaló,
  Uribe, Ursula von der Leyen, Václav Havel, Václav Klaus, Vaira Vīķe-Freiberga, Vajpayee, Valdas
  Adamkus, Velupillai Prabhakaran, Vicente Fox, Videla, Vidkun Quisling, Viktor Orbán, Viktor
  Yanukovych, Viktor Yushchenko, Vincent Otti, Violeta Chamorro, Vjosa Osmani, Vladimír Mečiar, Vladimir
  Putin, Vladimir Voronin, Vojislav Koštunica, Volker Türk, Volodymyr Zelenskyy, von der Leyen, Vucic,
  Wałęsa, Weah, Wickremesinghe, William Ruto, Wim Kok, Win Myint, Winnie Mandela, Winston Churchill,
  Wojciech Jaruzelski, Xanana Gusmão, Xi, Xi Jinping, Yahya Jammeh, Yahya Sinwar, Yanukovych, Yar'Adua,
  Yasser Arafat, Yeltsin, Yevgeny Prigozhin, Yevgeny Primakov, Yitzhak Rabin, Yitzhak Shamir, Yoon Suk
  Yeol, Yoshihiko Noda, Yoweri, Yudhoyono, Yukio Hatoyama, Yulia Tymoshenko, Yushchenko, Zafarullah
  Jamali, Zardari, Zedillo, Zeid Ra'ad, Zelaya, Zelensky, Zelenskyy, Zhelyu Zhelev, Zhou Enlai, Zhu
  Rongji, Zia-ul-Haq, Ziaur Rahman, Zillur Rahman, Zine El Abidine, Zoran Đinđić, Zoran Zaev,
  Zourabichvili, Zuma
`);
