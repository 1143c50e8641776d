using System.Collections.Immutable;
using Live.Programmes;
using Live.Questions;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// Everyone whom a file names: organizers, then other people, then chairs who are named only at their session. Such a
/// chair is taken as a new person, with a warning when nothing says who that is in Slack (a printed link still works);
/// a name that is nearly a known one is taken for a slip of the pen, an error.
/// </summary>
internal sealed class PeopleBook(Problems problems)
{
    private readonly List<Person> people = [];
    private readonly Dictionary<string, Node> places = [];
    private readonly Dictionary<string, List<Person>> byName = [];

    public ImmutableArray<Person> All => [.. people];

    public void Read(Fields file)
    {
        foreach (var item in file.Items(Keys.Organizers))
            Add(item, organizer: true);
        foreach (var item in file.Items(Keys.People))
            Add(item, organizer: false);
    }

    /// <summary>The chairs of a session, each once.</summary>
    public ImmutableArray<PersonId> Chairs(Fields session) =>
        [.. session.Texts(Keys.Chairs).Select(Chair).OfType<PersonId>().Distinct()];

    /// <summary>
    /// Names as announced, of speakers or authors. One with a contact, as in "Name &lt;name@example.org&gt;", is a person whom
    /// Live can reach in Slack; the contact is not announced.
    /// </summary>
    public ImmutableArray<string> Names(Fields fields, string key) => Names(fields.Texts(key));

    /// <inheritdoc cref="Names(Fields, string)"/>
    public ImmutableArray<string> Names(ImmutableArray<Scalar> names) => [.. names.Select(Named)];

    private string Named(Scalar text)
    {
        if (Contact.Parse(text.Text) is not { } contact || contact.Name == text.Text)
            return text.Text;
        if (Known(contact) is null)
            Keep(text, Make(contact, organizer: false));
        return contact.Name;
    }

    private PersonId? Chair(Scalar text)
    {
        var slug = Slug.Of(text.Text);
        if (places.ContainsKey(slug))
            return new PersonId(slug);
        if (byName.GetValueOrDefault(slug) is { } named)
            return named is [var only] ? only.Id : Ambiguous(text, named);
        if (Parse(text) is not { } contact)
            return null;
        if (contact.Name != text.Text)
            return Known(contact) ?? Keep(text, Make(contact, organizer: false));
        if (Nearest.Of(text.Text, people.Select(person => person.Name)) is { } near)
        {
            problems.Error(text, ProblemCodes.PersonUnknown, $"Nobody here is called \"{text.Text}\".",
                $"Did you mean \"{near}\"? If it is someone else, list them under \"people\".");
            return null;
        }

        problems.Warning(text, ProblemCodes.PersonUnlisted,
            $"\"{text.Text}\" is neither an organizer nor under \"people\", so Slack cannot tell who that is.",
            $"List them with an e-mail, as in \"{text.Text} <name@example.org>\"; without one they chair by their link.");
        return Keep(text, Make(contact, organizer: false));
    }

    /// <summary>A known person whose name is given once more with a contact.</summary>
    private PersonId? Known(Contact contact) =>
        byName.GetValueOrDefault(Slug.Of(contact.Name))
            ?.Find(person => Same(person.Email, contact.Email) && Same(person.Slack, contact.Slack))?.Id;

    private static bool Same(string? known, string? given) => given is null || known == given;

    private PersonId? Ambiguous(Scalar text, List<Person> named)
    {
        problems.Error(text, ProblemCodes.PersonUnknown, $"Several people are called \"{text.Text}\".",
            $"Write the id of the one you mean: {Words.List(named.Select(person => person.Id.Value))}.");
        return null;
    }

    private void Add(Node item, bool organizer)
    {
        switch (item)
        {
            case Scalar text when Parse(text) is { } contact:
                Keep(item, Make(contact, organizer));
                break;
            case Mapping group:
                AddGroup(new Fields(group, Keys.OfPerson, problems), organizer);
                break;
            case Sequence:
                problems.Error(item, ProblemCodes.ValueShape,
                    "This is not a person.",
                    "Write a name, or \"name:\" and \"email:\" under one hyphen.");
                break;
        }
    }

    private void AddGroup(Fields fields, bool organizer)
    {
        var email = fields.Text(Keys.Email);
        if (email is not null && !Contact.IsEmail(email.Text))
            problems.Error(email, ProblemCodes.PersonMalformed,
                $"\"{email.Text}\" is not an e-mail address.",
                "Write it as in name@example.org.");
        var slack = fields.Text(Keys.Slack);
        if (slack is not null && !Contact.IsSlack(slack.Text))
            problems.Error(slack, ProblemCodes.PersonMalformed,
                $"\"{slack.Text}\" is not a Slack member id.",
                "It looks like U0123ABCD, and stands in the person's Slack profile under \"Copy member ID\".");
        if (fields.Text(Keys.Name) is { } name)
            Keep(fields.At, new Person(new PersonId(fields.Id() ?? Slug.Of(name.Text)), name.Text, slack?.Text, email?.Text, organizer,
                Affiliations.Clean(fields.Text(Keys.Affiliation)?.Text)));
        else if (!fields.Has(Keys.Name))
            problems.Error(fields.At, ProblemCodes.KeyMissing, "This person has no name.", "Add \"name:\".");
    }

    private Contact? Parse(Scalar text)
    {
        var contact = Contact.Parse(text.Text);
        if (contact is null)
            problems.Error(text, ProblemCodes.PersonMalformed, $"\"{text.Text}\" is not a name with a contact.",
                "Write \"Name\", \"Name <name@example.org>\" or \"Name (U0123ABCD)\", where the last is a Slack member id.");
        return contact;
    }

    private static Person Make(Contact contact, bool organizer) =>
        new(new PersonId(Slug.Of(contact.Name)), contact.Name, contact.Slack, contact.Email, organizer);

    private PersonId Keep(Node at, Person person)
    {
        if (places.TryAdd(person.Id.Value, at))
        {
            people.Add(person);
            if (!byName.TryAdd(Slug.Of(person.Name), [person]))
                byName[Slug.Of(person.Name)].Add(person);
        }
        else
            problems.Error(at, ProblemCodes.IdTwice,
                $"\"{person.Name}\" is here twice, first in line {places[person.Id.Value].Line}.",
                "Keep one of them; if they are two people, give one an \"id:\" of their own.");
        return person.Id;
    }
}
