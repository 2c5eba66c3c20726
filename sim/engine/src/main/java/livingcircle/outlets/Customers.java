package livingcircle.outlets;

/** Whose needs a type's visit rate speaks of. */
public enum Customers {
    /** Everyone of the minimum age. */
    RESIDENTS,
    /** Children under six who use childcare, brought by an adult of the household. */
    CHILDCARE_USERS,
    /** Children under six who use a nursery, brought by an adult of the household. */
    NURSERY_USERS
}
