using System.Globalization;
using System.Text;

namespace Catchlight.Documents.Files;

/// <summary>
/// The objects of a file as PDFsharp writes it, so that one may take the place of another (ISO 32000-1, 7.5): a head, the objects one after the other, one table of where
/// each begins, a trailer, and where the table begins.
/// </summary>
internal sealed class PdfObjects
{
    private const int EntryLength = 20;

    private readonly byte[] _head;
    private readonly List<(int Number, byte[] Bytes)> _objects;
    private readonly string _trailer;

    private PdfObjects(byte[] head, List<(int Number, byte[] Bytes)> objects, string trailer) => (_head, _objects, _trailer) = (head, objects, trailer);

    /// <summary>Divides a file that was just written.</summary>
    public static PdfObjects Read(byte[] pdf)
    {
        var end = Encoding.Latin1.GetString(pdf.AsSpan(pdf.AsSpan().LastIndexOf("startxref"u8)));
        var table = int.Parse(end.Split('\n')[1], CultureInfo.InvariantCulture);
        var text = Encoding.Latin1.GetString(pdf.AsSpan(table));
        var count = int.Parse(text.Split('\n')[1].Split(' ')[1], CultureInfo.InvariantCulture);
        var entries = text.IndexOf('\n', text.IndexOf('\n', StringComparison.Ordinal) + 1) + 1;
        var begins = Enumerable.Range(0, count).Where(number => text[entries + EntryLength * number + 17] == 'n')
            .Select(number => (Number: number, At: int.Parse(text.AsSpan(entries + EntryLength * number, 10), CultureInfo.InvariantCulture))).OrderBy(entry => entry.At).ToList();
        var objects = begins.Select((entry, i) => (entry.Number, pdf[entry.At..(i + 1 < begins.Count ? begins[i + 1].At : table)])).ToList();
        var trailer = text[(entries + EntryLength * count)..text.LastIndexOf("startxref", StringComparison.Ordinal)];
        return new PdfObjects(pdf[..begins[0].At], objects, trailer);
    }

    /// <summary>Puts another in the place of every object.</summary>
    /// <param name="change">Gives what takes the place of the bytes from "N 0 obj" to "endobj" and its line end.</param>
    public void Change(Func<byte[], byte[]> change)
    {
        for (var i = 0; i < _objects.Count; i++)
            _objects[i] = (_objects[i].Number, change(_objects[i].Bytes));
    }

    /// <summary>The file that they make.</summary>
    public byte[] Write()
    {
        using var file = new MemoryStream();
        file.Write(_head);
        var count = _objects.Max(item => item.Number) + 1;
        var begins = new long[count];
        foreach (var (number, bytes) in _objects)
        {
            begins[number] = file.Position;
            file.Write(bytes);
        }
        var table = file.Position;
        var end = new StringBuilder();
        end.Append(CultureInfo.InvariantCulture, $"xref\n0 {count}\n");
        foreach (var begin in begins)
            end.Append(begin == 0 ? "0000000000 65535 f \n" : string.Create(CultureInfo.InvariantCulture, $"{begin:D10} 00000 n \n"));
        end.Append(_trailer).Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        file.Write(Encoding.Latin1.GetBytes(end.ToString()));
        return file.ToArray();
    }
}
