namespace Catchlight.Conversations.Words;

/// <summary>
/// How people write common words in chats. Every spelling is read as the words on the right, in phrases and in messages alike. Words are written as
/// <see cref="Tokenizer"/> leaves them but for doubled letters: lower case, without accents and apostrophes.
/// </summary>
internal static class Spellings
{
    /// <summary>Spellings, then "=", then what they are read as.</summary>
    public static readonly string[] Table =
    [
        // you, your (and you're, which nobody keeps apart in a chat)
        "u ya yu yew yall yuo = you", "ur yr youre yur urs yours = your", "uve youve = you have", "ull youll = you will", "urself yourself = yourself", "ud = you would",
        // I
        "im iam = i am", "ive iv = i have", "ill = i will", "id = i would", "imma ima imna = i am going to", "me2 = me too",
        // to be, have, do
        "r = are", "hes shes = is", "theyre = they are", "theyll = they will", "thats = that is", "its = it is", "whos = who is", "whats wats = what is", "weve = we have", "well = we will",
        "hv hav hve = have", "has = have", "havent = have not", "wud wuld = would", "cud = could", "shud = should",
        // not
        "dont dnt dont donot = do not", "doesnt = do not", "didnt = do not", "cant cnt cannot = can not", "wont wnt = will not", "isnt arent aint = is not", "wasnt = is not", "wouldnt = would not",
        "couldnt = could not", "shouldnt = should not", "never = not", "nobody noone none = nobody",
        // short forms
        "gonna gna gunna finna gon = going to", "wanna wana = want to", "gotta = have to", "gimme = give me", "lemme = let me", "lets = let us", "hafta = have to", "gotcha = got you", "dunno = do not know",
        "n nd = and", "& = and", "b4 bfor = before", "cuz coz cos bc cause bcuz bcz = because", "w wit wid wth = with", "wo wout = without", "pls plz plis please plss pwease = please",
        "rn = now", "nw = now", "tmrw tmr tomorow tmw = tomorrow", "2nite tonite tnite = tonight", "2day = today", "2moro 2morrow = tomorrow", "l8r l8 = later", "gr8 = great", "m8 = mate", "min mins mints minit minits minutos minuto = minutes",
        "hr hrs hour = hours", "sec secs = seconds", "th = the", "da = the", "de = de", "tho = though", "thru = through", "wat wht wut wot = what", "y = why", "k kk ok okey okay = ok",
        "snd = send", "giv = give", "giv3 = give", "nd = and", "al = all", "lyf = life", "lyfe = life", "mony mone moni = money", "luv = love", "sav = save", "knw kno = know", "hw = how", "abt = about",
        "sry = sorry", "plz = please", "ppl peeps = people", "every1 evry1 evryone evrybody everybody everyone everybodys = everyone", "any1 anybody anyone = anyone", "some1 = someone", "evrything = everything", "folowers followrs = followers",
        "frnds frens friendz = friends", "frnd = friend", "fam = family", "mum mom mums moms mommy mummy momma mama mamas ma = mother", "dad dads daddy papa = father", "parents folks = parents", "gf = girlfriend", "bf = boyfriend", "hubby = husband", "sis = sister", "bro = brother",
        "msg msgs mesage = message", "txt = text", "acct acc = account", "addy = address",
        // pictures
        "pic pics pix picture pictures photo photos foto fotos image images imagen imagenes selfie selfies fotito fotitos fotografia pict = picture", "vid vids video videos clip clips videito footage recording recordings = video",
        "nude nudes noods nudez nudies n00ds nud3s nudess = nudes", "ss screenshot screenshots screenshotted screenshoted screenshoting screeny capturas captura pantallazo = screenshot", "webcam cam camera camara cams = camera",
        // apps
        "insta ig insta = instagram", "snap snapchat sc = snapchat", "wa whatsap watsapp whatsaap whatsup wasap wsp = whatsapp", "tg tele = telegram", "fb = facebook", "yt = youtube", "hangout = hangouts",
        // money
        "btc bitcoins = bitcoin", "usd dollar dollars bucks dolar dolares = dollars", "eur euro euros pavos = euros", "gbp pound pounds quid = pounds", "giftcard giftcards giftcrd = gift card", "cards vouchers voucher = card", "paypall = paypal", "cashap = cashapp",
        // Spanish
        "q ke k3 qe = que", "xq pq porq = porque", "x = por", "tb tmb tbn = tambien", "d = de", "pa = para", "tas = estas", "toy = estoy", "tngo = tengo", "bb = bebe", "porfa porfi plis xfa = por favor", "wpp wapp guasap whats = whatsapp", "tlf telf = telefono",
        "mandare enviare subire publicare difundire = enviare", "mando envio paso subo publico difundo cuelgo comparto = envio", "mandar enviar subir publicar difundir compartir colgar = enviar", "mandarlo enviarlo subirlo publicarlo difundirlo compartirlo mandarla enviarla subirla publicarla difundirla compartirla mandarlas enviarlas subirlas publicarlas mandarlos enviarlos subirlos publicarlos = enviarlo",
        "mandame enviame pasame mandamela enviamela = mandame", "seguidores seguidor seguidoras = seguidores", "contactos contacto = contactos", "amigos amigas = amigos", "papas = padres",
    ];
}
