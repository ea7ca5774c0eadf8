import { listed } from '../listed';

/** People who led states, governments, organisations of states or armed groups, above all since 1990: A to I. */
export const leadersAToI = listed(`
  Abacha, Abdallah Hamdok, Abdel Fattah al-Burhan, Abdel Fattah el-Sisi, Abdelaziz Bouteflika,
  Abdelmadjid Tebboune, Abdou Diouf, Abdoulaye Bathily, Abdoulaye Wade, Abdrabbuh Mansur Hadi, Abdul
  Rashid Dostum, Abdul-Malik al-Houthi, Abdulla Yameen, Abdullah Abdullah, Abdullah Gül, Abdulsalami
  Abubakar, Abdurrahman Wahid, Abiy Ahmed, Abu Bakr al-Baghdadi, Abubakar Shekau, Adama Barrow, Adly
  Mansour, Adolf Eichmann, Agathe Uwilingiyimana, Ahmad Shah Massoud, Ahmadinejad, Ahmadou Ahidjo, Ahmed
  al-Sharaa, Ahmed Gaid Salah, Ahmed Sékou Touré, Ahmed Tejan Kabbah, Ahtisaari, Akayev, Akhundzada,
  Akufo-Addo, al-Abadi, al-Baghdadi, al-Bashir, al-Jolani, al-Kadhimi, al-Maliki, al-Sarraj, al-Sharaa,
  al-Zawahiri, Alan García, Albanese, Alberto Fernández, Alejandro Toledo, Aleksandar Vucic, Alexander
  De Croo, Alexis Tsipras, Alfonsín, Ali Abdullah Saleh, Ali Bongo, Ali Khamenei, Ali Kushayb, Alija
  Izetbegovic, Aliyev, Allende, Alpha Condé, Alpha Oumar Konaré, Álvaro Colom, Amadou Toumani Touré,
  Amin Dada, Amr Moussa, Ana Brnabić, Andrej Babiš, Andrej Plenković, Andrés Manuel López Obrador, Andry
  Rajoelina, Andrzej Duda, Angela Merkel, Annan, Ante Gotovina, Anthony Albanese, António Costa, António
  Guterres, António Vitorino, Antony Blinken, Aoun, Apollo Milton Obote, Aquino, Arafat, Ardern, Ariel
  Henry, Ariel Sharon, Aristide, Armen Sarkissian, Arnoldo Alemán, Arthur Peter Mutharika, Ashraf Ghani,
  Asif Ali Zardari, Askar Akayev, Aslan Maskhadov, Assad, Assimi Goïta, Atal Bihari Vajpayee, Atambayev,
  Ataturk, Augusto Pinochet, Aung San Suu Kyi, Ayman al-Zawahiri, Ayman Nour, Azali Assoumani, Aznar,
  Babangida, Babiš, Baburam Bhattarai, Bachelet, Bagosora, Bainimarama, Bakili Muluzi, Bakiyev, Ban
  Ki-moon, Bandaranaike, Barack Obama, Barham Salih, Barroso, Barzani, Basayev, Băsescu, Bashar, Bashar
  al-Assad, Bassirou Diomaye Faye, Bazoum, Ben Ali, Ben-Gurion, Benazir Bhutto, Benigno Aquino, Benjamin
  Mkapa, Benjamin Netanyahu, Bensouda, Berdimuhamedow, Berlusconi, Bernardo Arévalo, Bertie Ahern,
  Bhutto, Biden, Bidzina Ivanishvili, Bill Clinton, bin Laden, bin Salman, Bingu wa Mutharika, Biya,
  Blaise Compaoré, Bob Hawke, Bolsonaro, Boluarte, Bongo, Boni Yayi, Boric, Boris Johnson, Boris Tadić,
  Boris Trajkovski, Boris Yeltsin, Borut Pahor, Bosco Ntaganda, Bourguiba, Bouteflika, Bouterse,
  Boutros-Ghali, Bozizé, Brahimi, Brian Mulroney, Brice Oligui Nguema, Bronisław Komorowski, Buhari,
  Bujar Nishani, Bukele, Burhan, Buyoya, Calderón, Carl Bildt, Carla Del Ponte, Carlos Menem, Carlos
  Mesa, Castro, Catherine Ashton, Catherine Samba-Panza, Ceausescu, Cellou Dalein Diallo, Chakwera,
  Chandrika Kumaratunga, Charles Michel, Charles Taylor, Chavez, Chea Sim, Chen Shui-bian, Chiluba,
  Chirac, Chissano, Choummaly Sayasone, Chrétien, Chuan Leekpai, Churchill, Colin Powell, Compaoré,
  Condoleezza Rice, Conté, Corazon Aquino, Cristina Kirchner, Cyril Ramaphosa, Dadis Camara, Dallaire,
  Damiba, Daniel arap Moi, Daniel Noboa, Daniel Ortega, Danilo Medina, David Ben-Gurion, David Cameron,
  David Sassoli, de Klerk, de Mistura, Debretsion, Deby, Deng Xiaoping, Denis Sassou Nguesso, Denktaş,
  Désiré Bouterse, Desmond Tutu, Díaz-Canel, Dick Cheney, Dilma Rousseff, Diomaye Faye, Dioncounda
  Traoré, Diouf, Djindjić, Djotodia, Djukanovic, Dmitry Medvedev, Dodik, Dominic Ongwen, Domitien
  Ndayizeye, Donald Ramotar, Donald Rumsfeld, Donald Trump, Donald Tusk, Dos Santos, Dostum, Doumbouya,
  Draghi, Dudayev, Duterte, Duvalier, Dzhokhar Dudayev, Ebrahim Raisi, Edgar Lungu, Edi Rama, Eduard
  Shevardnadze, Ehud Barak, Ehud Olmert, Eichmann, Elbegdorj, Ellen Johnson Sirleaf, Embaló, Emmanuel
  Macron, Emmerson Mnangagwa, Emomali Rahmon, Enrique Peña Nieto, Enver Pasha, Erdogan, Ernest Bai
  Koroma, Ernesto Samper, Ernesto Zedillo, Essam Sharaf, Étienne Tshisekedi, Eugène Houphouët, Evaristo
  Carvalho, Evo Morales, Eyadéma, F. W. de Klerk, Farmajo, Fatou Bensouda, Faure Gnassingbé,
  Faustin-Archange Touadéra, Fayez al-Sarraj, Federica Mogherini, Felipe Calderón, Fernando Henrique
  Cardoso, Fernando Lugo, Fidel Castro, Fidel Ramos, Filip Vujanović, Filippo Grandi, Foday Sankoh,
  Fradique de Menezes, Francisco Flores, François Bozizé, François Hollande, Franjo Tudjman,
  Frank-Walter Steinmeier, Frederick Chiluba, Fuad Siniora, Fujimori, Gabriel Boric, Gaddafi, Galtieri,
  Gandhi, Gbagbo, Geingob, George Bush, George W. Bush, George Weah, Georgi Parvanov, Gerhard Schröder,
  Germain Katanga, Getachew Reda, Ghani, Ghannouchi, Ghazouani, Giorgia Meloni, Girma Wolde-Giorgis,
  Gligorov, Gloria Macapagal Arroyo, Gnassingbé, Goebbels, Goh Chok Tong, Goïta, Gorbachev, Gordon
  Brown, Göring, Gotabaya, Gotovina, Goukouni Oueddei, Guaidó, Guillermo Endara, Gulbuddin Hekmatyar,
  Gurbanguly Berdimuhamedow, Gusmão, Gustavo Petro, Guterres, Gyanendra, Habib Bourguiba, Habré,
  Habyarimana, Hafez al-Assad, Hage Geingob, Haibatullah Akhundzada, Haider al-Abadi, Haile Selassie,
  Hailemariam, Hailemariam Desalegn, Hakainde Hichilema, Hamad bin Khalifa, Hamid Karzai, Haniyeh, Hans
  Blix, Haqqani, Haradinaj, Harald V, Hariri, Hashemi Rafsanjani, Hashim Thaçi, Hasina, Hassan
  Nasrallah, Hassan Rouhani, Hassan Sheikh Mohamud, Hastings Banda, Hastings Kamuzu Banda, Hatoyama,
  Heinrich Himmler, Hekmatyar, Helmut Kohl, Hemedti, Hermann Göring, Hery Rajaonarimampianina, Heydar
  Aliyev, Hichilema, Hillary Clinton, Himmler, Hipólito Mejía, Hissène Habré, Hitler, Hollande, Horst
  Köhler, Hosni Mubarak, Houphouët-Boigny, Hu Jintao, Hugo Banzer, Hugo Chávez, Humala, Hun Manet, Hun
  Sen, Hussein, Ibrahim Babangida, Ibrahim Boubacar Keïta, Ibrahim Traoré, Idi Amin, Idriss Déby, Ieng
  Sary, Ilham Aliyev, Iliescu, Ilir Meta, Imran Khan, Inder Gujral, Iohannis, Ion Iliescu, Isaac Herzog,
  Isaias Afwerki, Islam Karimov, Ismail Haniyeh, Ismaïl Omar Guelleh, Issoufou, Iván Duque, Ivan
  Gašparovič, Ivanishvili, Ivica Račan, Ivo Josipović, Izetbegović
`);
