namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>Carries nothing while there is an outage.</summary>
internal sealed class OutageCourier(ICourier inner, FaultPlan faults) : ICourier
{
    public Task<Receipt> DeliverAsync(Parcel parcel, CancellationToken cancellationToken) => faults.IsOutage
        ? Task.FromResult(new Receipt(TimeSpan.Zero, null, "outage"))
        : inner.DeliverAsync(parcel, cancellationToken);
}
