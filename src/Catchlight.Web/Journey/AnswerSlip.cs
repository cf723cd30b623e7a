using Catchlight.Guidance.Answering;

namespace Catchlight.Web.Journey;

/// <summary>The answers that a page is made for. Nothing that a person did not send is in it.</summary>
/// <param name="Answers">The answers; <see cref="Answers.Nothing"/> where none came.</param>
/// <param name="Began">Whether the person has come past the first page of the journey.</param>
internal sealed record AnswerSlip(Answers Answers, bool Began);
