import { listed } from '../listed';

/** Regions, rivers, seas and mountains that tell where a story is set. */
export const places = listed(`
  Abkhazia, Abyei, Aceh, Adamawa, Adjara, Ajaria, Alsace, Amazonia, Amhara, Anatolia, Andalusia, Andes,
  Andhra Pradesh, Antarctica, Arakan, Artsakh, Aruba, Arunachal Pradesh, Assam, Azawad, Azores, Bahr el
  Ghazal, Balkan, Balkans, Balochistan, Baltic States, Baltistan, Bangsamoro, Bashkortostan, Basque
  Country, Bavaria, Bermuda, Biafra, Bihar, Black Sea, Borno, Bougainville, Bukovina, Buryatia, Cabinda,
  Cabo Delgado, California, Canary Islands, Caribbean, Carpathians, Casamance, Caucasus, Cayman Islands,
  Central America, Central Asia, Ceuta, Chechnya, Chiapas, Chittagong Hill Tracts, Corsica, Crete,
  Crimea, Curaçao, Cyrenaica, Dagestan, Danube, Darfur, Diffa, Donbas, Donbass, East Africa, Eastern
  Europe, Eastern Ghouta, Équateur, Equatoria, Euphrates, Falkland Islands, Faroe Islands, Fezzan,
  Flanders, Florida, Galicia, Galilee, Gambella, Ganges, Gaza, Gibraltar, Gilgit, Golan, Great Lakes,
  Guadeloupe, Guam, Guangdong, Guantanamo, Guerrero, Gujarat, Haut-Katanga, Haut-Uele, Helmand,
  Himalayas, Hindu Kush, Hispaniola, Horn of Africa, Indus, Ingushetia, Ituri, Jammu, Jharkhand,
  Jonglei, Jordan River, Judea, Kabardino-Balkaria, Kachin State, Kaliningrad, Kalmykia, Karakalpakstan,
  Karelia, Kasai, Kashmir, Katanga, Kayah State, Kerala, Khorasan, Khyber Pakhtunkhwa, Kivu, Kordofan,
  Korean Peninsula, Kurdistan, Ladakh, Lake Chad, Lake Tanganyika, Lake Victoria, Lapland, Latin
  America, Levant, Limpopo, Liptako-Gourma, Lombardy, Macau, Maghreb, Maluku, Manchuria, Manipur,
  Martinique, Mayotte, Mediterranean, Mekong, Melilla, Mesopotamia, Middle East, Mindanao, Mississippi,
  Mizoram, Moluccas, Naga Hills, Nagaland, Nagorno-Karabakh, Negev, New Caledonia, Nile, Normandy, North
  Africa, North America, North Kivu, North Ossetia, Nuba Mountains, Oaxaca, Odisha, Ogaden, Ogoniland,
  Okinawa, Oromia, Palmyra, Panjshir, Papua, Patagonia, Persian Gulf, Pitcairn, Polynesia, Punjab,
  Pyrenees, Qandil, Quebec, Rajasthan, Rakhine, Red Sea, Republika Srpska, Rhine, Rift Valley, Rojava,
  Ruthenia, Sabah, Sahara, Sahel, Sakhalin, Samaria, Sandžak, Sarawak, Sardinia, Saxony, Scandinavia,
  Senegambia, Siberia, Sicily, Silesia, Sinai, Sindh, Sistan, South America, South Kivu, South Kordofan,
  South Ossetia, Southeast Asia, Southern Africa, Srebrenica, Sub-Saharan, Sulawesi, Sumatra, Swat
  Valley, Taiz, Tamaulipas, Tamil Eelam, Tamil Nadu, Tartus, Tasmania, Tatarstan, Tenerife, Texas,
  Tigray, Tigris, Transnistria, Tripolitania, Turkestan, Tuva, Tyrol, Ulster, Upper Nile, Uttar Pradesh,
  Vojvodina, Volga, Wallonia, Waziristan, West Africa, West Bank, West Bengal, West Papua, Western
  Balkans, Western Equatoria, Western Europe, Xinjiang, Yakutia, Yucatán, Zambezi, Zamfara
`);
