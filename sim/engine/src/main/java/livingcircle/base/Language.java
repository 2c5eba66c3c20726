package livingcircle.base;

/** The two languages of every text that reaches a user. */
public enum Language {
    EN,
    ZH
}
