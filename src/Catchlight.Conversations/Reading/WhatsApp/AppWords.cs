namespace Catchlight.Conversations.Reading.WhatsApp;

/// <summary>
/// What WhatsApp itself writes into an export, in the languages of many phones. What is not here is still told by the mark U+200E or by angle
/// brackets; these words only say more exactly what it is.
/// </summary>
internal static class AppWords
{
    // A message that its sender took back, said to those who got it.
    private static readonly string[] Deleted =
    [
        "This message was deleted", "This message was deleted by admin", "Diese Nachricht wurde gelöscht", "Se eliminó este mensaje", "Este mensaje fue eliminado",
        "Ce message a été supprimé", "Questo messaggio è stato eliminato", "Mensagem apagada", "Essa mensagem foi apagada", "Esta mensagem foi apagada",
        "Dit bericht is verwijderd", "Dit bericht werd verwijderd", "Bu mesaj silindi", "Ta wiadomość została usunięta", "Данное сообщение удалено", "Сообщение удалено",
        "Det här meddelandet raderades", "Denne besked blev slettet", "Denne meldingen ble slettet", "Tämä viesti poistettiin", "Acest mesaj a fost șters",
        "Tato zpráva byla odstraněna", "Ezt az üzenetet törölték", "Αυτό το μήνυμα διαγράφηκε", "Pesan ini telah dihapus", "Pesan ini dihapus", "Mesej ini telah dipadam",
        "यह संदेश मिटाया गया", "यह मैसेज डिलीट किया गया", "تم حذف هذه الرسالة", "הודעה זו נמחקה", "此訊息已刪除", "此消息已删除", "このメッセージは削除されました", "삭제된 메시지입니다", "Tin nhắn này đã bị xóa",
    ];

    // The same, said to the one who took it back: it tells whose export this is.
    private static readonly string[] DeletedByOwner =
    [
        "You deleted this message", "Du hast diese Nachricht gelöscht", "Eliminaste este mensaje", "Has eliminado este mensaje", "Vous avez supprimé ce message",
        "Hai eliminato questo messaggio", "Você apagou esta mensagem", "Você apagou essa mensagem", "Apagou esta mensagem", "Apagaste esta mensagem", "Je hebt dit bericht verwijderd",
        "Bu mesajı sildiniz", "Usunięto tę wiadomość", "Вы удалили данное сообщение", "Du raderade det här meddelandet", "Du slettede denne besked", "Du slettet denne meldingen",
        "Poistit tämän viestin", "Anda menghapus pesan ini", "आपने यह संदेश मिटाया", "لقد حذفت هذه الرسالة", "מחקת הודעה זו", "您已刪除此訊息", "您已删除此消息", "あなたはこのメッセージを削除しました",
    ];

    /// <summary>How what is said of a call begins.</summary>
    public static string[] Calls { get; } =
    [
        "Missed voice call", "Missed video call", "Missed group voice call", "Missed group video call", "Missed group call", "Voice call", "Video call", "Silenced voice call", "Silenced video call",
        "Verpasster Sprachanruf", "Verpasster Videoanruf", "Sprachanruf", "Videoanruf", "Llamada perdida", "Videollamada perdida", "Llamada de voz", "Videollamada",
        "Appel vocal", "Appel vidéo", "Appel manqué", "Chiamata vocale", "Chiamata persa", "Videochiamata", "Chamada de voz", "Chamada de vídeo", "Ligação de voz", "Ligação de vídeo",
        "Gemiste spraakoproep", "Gemiste video-oproep", "Gemiste audio-oproep", "Cevapsız sesli arama", "Cevapsız görüntülü arama", "Nieodebrane połączenie", "Пропущенный аудиозвонок", "Пропущенный видеозвонок",
    ];

    /// <summary>All that is said of messages taken back and of calls, up to a comma or a full stop, and whether only the owner of the export is told so.</summary>
    public static Dictionary<string, (MessageKind Kind, bool IsOwners)> Notes { get; } = MakeNotes();

    /// <summary>Words in round brackets behind the name of a file that was exported with it.</summary>
    public static HashSet<string> Attached { get; } = Set(
        "file attached", "Datei angehängt", "archivo adjunto", "fichier joint", "file allegato", "arquivo anexado", "ficheiro anexado", "bestand bijgevoegd", "dosya ekli",
        "plik dołączony", "файл добавлен", "bifogad fil", "fil vedhæftet", "fil vedlagt", "liitetiedosto", "soubor připojen", "fișier atașat", "file terlampir", "फ़ाइल संलग्न है", "ملف مرفق");

    /// <summary>What stands for a file that was left out, where no mark and no bracket says so.</summary>
    public static HashSet<string> Omitted { get; } = Set(
        "image omitted", "photo omitted", "video omitted", "audio omitted", "GIF omitted", "sticker omitted", "document omitted", "contact card omitted", "media omitted", "video note omitted");

    /// <summary>Notes in angle brackets behind a text that was changed.</summary>
    public static string[] Edited { get; } =
    [
        "<This message was edited>", "<Diese Nachricht wurde bearbeitet.>", "<Diese Nachricht wurde bearbeitet>", "<Se editó este mensaje.>", "<Este mensaje fue editado>", "<Ce message a été modifié>",
        "<Questo messaggio è stato modificato>", "<Mensagem editada>", "<Esta mensagem foi editada>", "<Dit bericht is bewerkt>",
    ];

    /// <summary>Parts of words that say what was left out.</summary>
    public static (string Part, MessageKind Kind)[] Media { get; } =
    [
        ("sticker", MessageKind.Attachment), ("document", MessageKind.Attachment), ("dokument", MessageKind.Attachment), ("contact", MessageKind.Attachment), ("kontakt", MessageKind.Attachment),
        ("contatto", MessageKind.Attachment), ("contato", MessageKind.Attachment), ("belge", MessageKind.Attachment),
        ("video", MessageKind.Video), ("vídeo", MessageKind.Video), ("vidéo", MessageKind.Video), ("wideo", MessageKind.Video), ("видео", MessageKind.Video), ("відео", MessageKind.Video),
        ("فيديو", MessageKind.Video), ("סרטון", MessageKind.Video), ("视频", MessageKind.Video), ("影片", MessageKind.Video), ("動画", MessageKind.Video), ("비디오", MessageKind.Video), ("동영상", MessageKind.Video),
        ("audio", MessageKind.Audio), ("áudio", MessageKind.Audio), ("voice", MessageKind.Audio), ("аудио", MessageKind.Audio), ("аудіо", MessageKind.Audio), ("dźwięk", MessageKind.Audio),
        ("ses ", MessageKind.Audio), ("صوت", MessageKind.Audio), ("音频", MessageKind.Audio), ("音訊", MessageKind.Audio), ("音声", MessageKind.Audio), ("오디오", MessageKind.Audio), ("ljud", MessageKind.Audio),
        ("image", MessageKind.Picture), ("photo", MessageKind.Picture), ("foto", MessageKind.Picture), ("bild", MessageKind.Picture), ("imagen", MessageKind.Picture), ("imagem", MessageKind.Picture),
        ("immagine", MessageKind.Picture), ("afbeelding", MessageKind.Picture), ("görüntü", MessageKind.Picture), ("obraz", MessageKind.Picture), ("zdjęcie", MessageKind.Picture),
        ("изображение", MessageKind.Picture), ("фото", MessageKind.Picture), ("зображення", MessageKind.Picture), ("billede", MessageKind.Picture), ("kuva", MessageKind.Picture), ("kép", MessageKind.Picture),
        ("gambar", MessageKind.Picture), ("صورة", MessageKind.Picture), ("תמונה", MessageKind.Picture), ("图片", MessageKind.Picture), ("圖片", MessageKind.Picture), ("画像", MessageKind.Picture),
        ("사진", MessageKind.Picture), ("이미지", MessageKind.Picture), ("gif", MessageKind.Picture),
    ];

    private static Dictionary<string, (MessageKind Kind, bool IsOwners)> MakeNotes()
    {
        var notes = new Dictionary<string, (MessageKind, bool)>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in Deleted)
            notes[note] = (MessageKind.Deleted, false);
        foreach (var note in DeletedByOwner)
            notes[note] = (MessageKind.Deleted, true);
        foreach (var note in Calls)
            notes[note] = (MessageKind.Call, false);
        return notes;
    }

    private static HashSet<string> Set(params IEnumerable<string> words) => new(words, StringComparer.OrdinalIgnoreCase);
}
