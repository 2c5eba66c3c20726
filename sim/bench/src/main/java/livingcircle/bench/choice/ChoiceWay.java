package livingcircle.bench.choice;

/** A way to draw a choice. Serves one thread. */
interface ChoiceWay {

    /** Stands for an order from outside the town. */
    int ONLINE = -1;
    /** Stands for going without. */
    int WITHOUT = -2;

    /**
     * The service that is chosen, or one of the two above.
     *
     * @param key key of the need
     */
    int choose(ChoiceCase who, long key);
}
