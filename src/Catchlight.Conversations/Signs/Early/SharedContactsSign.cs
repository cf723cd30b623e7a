using Catchlight.Conversations.Stages;

namespace Catchlight.Conversations.Signs.Early;

/// <summary>They point at friends you have in common.</summary>
internal sealed class SharedContactsSign() : PhraseSign(
    "shared-contacts", SignGroup.Script, ScriptStage.Contact, 2,
    "friends in common make a stranger look safe, and one account often adds many of one school or team; ordinary people have them too",
    "Lincolnshire Police 2025-10-28; NCRI 2024-01",
    new(Speaker.Other,
        "we have ~2 mutual|mutuals|mutual+friends|friends+in+common",
        "lots|some|many of? mutual friends|mutuals",
        "your ~3 is on my friend|friends list",
        "your best+friend|bestie|mate|friend ~2 added me",
        "tenemos ~2 amigos en comun"));
