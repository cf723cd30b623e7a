using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Early;

/// <summary>A stranger writes first, and says how they came upon you.</summary>
internal sealed class StrangerContactSign() : Sign(
    "stranger-contact", SignGroup.Script, ScriptStage.Contact, 1,
    "every case begins with it, and so do most friendships on the internet: never enough alone",
    "AFP 2024-01-19")
{
    // Later in a conversation they are no strangers.
    private const int FirstMessages = 12;

    private static readonly PhraseList HowTheyFoundYou = new(
        Speaker.Other,
        "popped|came|pop up ~2 my? suggestions|suggested|list|explore|feed",
        "you ~2 in|on my suggestions|suggested|explore",
        "in my suggestions|suggested",
        "quick add",
        "people you may know",
        "added you from|on|by",
        "saw|seen|found|see you|your ~3 on|in ~2 explore|page|app|group|facebook|instagram|tinder|comments|server|profile",
        "saw|seen|see|found your profile|picture|page|account",
        "are you ~1 from|the|in",
        "i am new|here to? ~2 here|server",
        "new here",
        "looking for ~1 friends|friend",
        "can|could we be friend|friends",
        "got|get your number|contact|snapchat from|on",
        "wrong number",
        "we matched",
        "you look familiar",
        "from tinder|badoo|hinge|bumble|tiktok|the+app|the+group",
        "my friend dared me",
        "random but",
        "hello|hi|hey stranger",
        "me? saliste|apareciste en ~2 sugerencias|sugeridos",
        "vi tu perfil|picture",
        "soy ~2 de tinder|badoo|la+app",
        "te conozco de",
        "busco ~1 amistad|amigos",
        "amigo|amiga de un|una amigo|amiga",
        "got|have|found|noticed|saw you ~2 off|from|in|on|follow",
        "noticed you",
        "you follow|follows|liked",
        "came up in my",
        "may i know you",
        "this is ~2 you gave me",
        "from the ~1 dating|app|group|site|bot",
        "someone who likes|wants",
        "wrong person|number",
        "your friends with",
        "new number",
        "is it ok ~2 text",
        "you follow ~2 same",
        "a friend of",
        "vi que sigues",
        "la de la app",
        "do you remember me",
        "random add",
        "would like|want a friend",
        "you liked my",
        "your username",
        "i am a ~1 widow|nurse|engineer|student|doctor|soldier",
        "you the one",
        "are you the one",
        "te vi en",
        "me agrada|gusto|gusta su|tu perfil",
        "my name is",
        "you ~2 cool|funny|sweet .",
        "hey man|mate it is",
        "may i",
        "saw|seen your comment|story|post",
        "mind if i ask",
        "thanks|thank for accepting|adding",
        "new account",
        "can|could we chat|talk",
        "have 2|3|4|5|6|7|8|9|10|# mutuals",
        "can i get your");

    private static readonly PhraseList WhoIsThis = new(
        Speaker.Owner,
        "who is this|that|it",
        "who are? you",
        "do i|we know you|each+other",
        "how do you know me",
        "have we met",
        "i do not ~2 know you",
        "do not think we ~1 met",
        "wrong number|person",
        "quien eres|es|sos",
        "nos conocemos",
        "te conozco");

    internal override IReadOnlyList<PhraseList> Lists { get; } = [HowTheyFoundYou, WhoIsThis];

    internal override IEnumerable<Trace> Find(SignReading reading) =>
        reading.Hits(this, HowTheyFoundYou).Concat(reading.Hits(this, WhoIsThis)).Where(trace => trace.Message < FirstMessages);
}
