namespace Catchlight.Conversations.Words;

/// <summary>Words that stand for one another in phrases.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, string[]> Classes = new(StringComparer.Ordinal)
    {
        // what is passed on, and how
        ["pass-on"] = Words("send sending sent post posting posted share sharing leak leaking upload uploading publish publishing forward forwarding show showing expose exposing spread spreading mail email emailing dm dropping drop release airdrop tag tagging put"),
        ["it"] = Words("it this that them these those all everything both picture video nudes naked stuff content screenshot call chat"),
        ["picture"] = Words("picture video nudes naked screenshot snap body call"),
        // those whom a person would not want to see it
        ["family"] = Words("mother father parents family sister brother wife husband girlfriend boyfriend son daughter kids children cousin aunt uncle grandma grandmother fiance relatives partner"),
        ["reach"] =
        [
            .. Words("mother father parents family sister brother wife husband girlfriend boyfriend son daughter kids children cousin uncle aunt grandma grandmother relatives partner"),
            .. Words("everyone friends friend followers follower contacts contact mates people school college university uni class classmates teacher teachers headteacher team coach club church work workplace office boss job employer company colleagues coworkers neighbours neighbors clients students gym head manager hr crush ex people"),
            .. Words("list friendlist group groups page internet online web facebook instagram youtube tiktok twitter story server servers linkedin site website world"),
        ],
        ["keep"] = Words("have got get saved save kept keep took taken captured capture recorded record filmed film screenshot copied copy stored downloaded caught own made"),
        ["kept"] = Words("saved kept stored recorded copied backed captured filmed downloaded screenshot"),
        ["thing"] = Words("it this that everything all both picture video nudes naked screenshot call body face film proof evidence copy copies material stuff tape one"),
        ["device"] = Words("phone computer laptop pc drive gallery roll cloud folder device notes desktop album"),
        ["know"] = Words("know found find looked checked googled opened noted copied wrote listed saved have got see seen looking memorised memorized screenshot"),
        ["about-you"] = Words("name address number phone username profile page account bio location city employer"),
        ["want"] = Words("show send give let see want need wanna gimme"),
        ["undressed"] = Words("naked nude nudes topless underwear undies lingerie bra panties boxers bikini shirtless undressed"),
        ["where"] = Words("everywhere online internet web facebook instagram youtube tiktok twitter story site website public viral groups"),
        ["app"] = Words("snapchat whatsapp telegram kik hangouts signal discord wickr line wechat viber skype zangi session instagram google+chat"),
        ["camera"] = Words("camera mic microphone"),
        ["pay-by"] = Words("cashapp paypal venmo zelle gift+card gift+cards itunes steam amazon bitcoin crypto usdt btc eth western+union moneygram revolut wise apple+pay google+pay google+play bank+transfer paysafecard razer remitly chime skrill mtn orange+money mobile+money bizum oxxo coinbase"),
        ["money"] = Words("$ € £ dollars euros pounds usdt pesos btc bitcoin soles reais rs naira"),
        ["sweet"] = Words("cute pretty handsome beautiful gorgeous hot sexy stunning lovely attractive fine adorable"),
        // Spanish
        ["es-family"] = Words("madre padre padres familia hermana hermano esposa esposo mujer marido novia novio hijo hija hijos mama papa madres"),
        ["es-reach"] =
        [
            .. Words("madre padre padres familia hermana hermano esposa esposo mujer marido novia novio hijo hija hijos mama papa todos todo todas mundo"),
            .. Words("contactos amigos seguidores jefe trabajo companeros companeras colegas colegio escuela instituto universidad uni clase grupo conocidos vecinos facultad facebook instagram youtube internet redes lista"),
        ],
        ["es-it"] = Words("lo la los las todo picture video pack esto nudes screenshot"),
    };

    /// <summary>The words of a class.</summary>
    /// <exception cref="FormatException">There is no such class.</exception>
    public static string[] Of(string name) => Classes.GetValueOrDefault(name) ?? throw new FormatException($"there is no class of words '@{name}'");

    private static string[] Words(string words) => words.Split(' ');
}
