namespace Clustering.Facets;

/// <summary>What a term of lexicons/classes.*.tsv speaks of. The names stand in those files in lower case.</summary>
internal enum WordClass
{
    /// <summary>The speaker.</summary>
    Self,

    /// <summary>Family, partners, friends, neighbours.</summary>
    Relation,

    /// <summary>People of work and school.</summary>
    Workmate,

    /// <summary>What goes wrong or is at stake between people.</summary>
    Conflict,

    /// <summary>Suffering of body and mind.</summary>
    Distress,

    /// <summary>Feelings, mild or named.</summary>
    Feeling,

    /// <summary>Death, illness, parting.</summary>
    Loss,

    /// <summary>Words of therapists and their clients.</summary>
    Therapy,

    /// <summary>Goals, habits, will and order.</summary>
    Goal,

    /// <summary>Exercise, food, sleep, weight.</summary>
    Body,

    /// <summary>Jobs, studies, exams.</summary>
    Career,

    /// <summary>Ways to ask what to do or say.</summary>
    Advice,

    /// <summary>Programs, devices, mathematics.</summary>
    Code,

    /// <summary>Bookings, purchases, service, kitchen and garden.</summary>
    Errand,

    /// <summary>Questions of fact, definitions, translation.</summary>
    Fact,

    /// <summary>Orders to write or to change a text.</summary>
    Order,

    /// <summary>Kinds and parts of texts.</summary>
    Artwork,

    /// <summary>Set-up and narration of played scenes.</summary>
    Scene,

    /// <summary>Tenderness to the assistant, wishes for its company.</summary>
    Tender,

    /// <summary>Being alone.</summary>
    Lonely,

    /// <summary>Questions about the assistant itself.</summary>
    You,

    /// <summary>Small news of the day.</summary>
    Daily,
}
