package livingcircle.walking;

/**
 * The homes from which one place can be reached, and how.
 *
 * @param homes the homes, in no order
 * @param nearMm for each its distance by whichever way is shorter
 * @param wheelMm for each its distance without steps; the same array where there are none
 * @param crossings for each the main roads crossed
 */
record FoundHomes(int[] homes, int[] nearMm, int[] wheelMm, byte[] crossings) {

    int count() {
        return homes.length;
    }
}
