package livingcircle.base;

/** What a draw is used for: the last component of its key, so that two uses never share a draw. */
public enum Use {
    ERRAND_DAY,
    ERRAND_NEEDS,
    SINGLE_NEEDS,
    NEED_TIME,
    TASTE,
    NEST,
    ADMISSION,
    RETRY,
    HOUSEHOLD,
    INCOME,
    E_BIKE,
    STEPS,
    ESCORT,
    DISPOSITION,
    PLACEMENT,
    ATTRIBUTE,
    POSTERIOR,
    DESIGN,
    BOOTSTRAP,
    SURVEY,
    UNSEEN;

    /** The key for this use of the draw that {@code key} stands for. */
    public long of(long key) {
        return KeyedRandom.combine(key, ordinal());
    }
}
