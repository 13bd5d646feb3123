using Dragoman.Actors;
using Dragoman.Reading;

namespace Dragoman.Events;

/// <summary>What an article says: the document record of the contract.</summary>
/// <param name="Article">The article; its publication date is completed by inference.</param>
/// <param name="Events">Contacts and other events.</param>
/// <param name="Claims">Figures that somebody reported.</param>
/// <param name="Instruments">Documents that diplomacy works on.</param>
/// <param name="Offices">Offices that the text itself gives to persons.</param>
public sealed record CodedDocument(
    Article Article,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<OfficeFact> Offices);
