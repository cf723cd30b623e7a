namespace Catchlight.Ingest.Decoding.Jpeg;

/// <summary>One colour component of a JPEG.</summary>
/// <param name="Id">What the scan calls it.</param>
/// <param name="Across">Blocks in a row of an MCU, 1 to 4.</param>
/// <param name="Down">Rows of blocks of an MCU, 1 to 4.</param>
/// <param name="Steps">Number of its quantisation table.</param>
/// <param name="DcTable">Number of the Huffman table of first coefficients.</param>
/// <param name="AcTable">Number of that of the others.</param>
internal readonly record struct JpegComponent(byte Id, int Across, int Down, byte Steps, int DcTable, int AcTable);
