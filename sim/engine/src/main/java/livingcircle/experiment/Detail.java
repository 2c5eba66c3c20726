package livingcircle.experiment;

/**
 * Large tables that are made on request.
 *
 * @param residents one row a resident
 * @param diary one row for each end of a need
 */
public record Detail(boolean residents, boolean diary) {

    /** No large table. */
    public static final Detail NONE = new Detail(false, false);
}
