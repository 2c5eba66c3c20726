package livingcircle.validation;

import livingcircle.base.BilingualText;

/** A bar of a round length in the lower left corner of a picture. */
final class ScaleBar {

    /** Share of the picture's width that it takes at most. */
    private static final double MOST = 0.16;

    private static final int MARGIN = 1800;
    private static final int TICK = 500;
    private static final double[] ROUND = {5, 2, 1};
    private static final int KILOMETRE = 1000;

    private ScaleBar() {}

    static String svg(PictureFrame frame) {
        int lengthM = roundM(MOST * PictureFrame.WIDTH / frame.unitsPerM());
        long length = Math.round(lengthM * frame.unitsPerM());
        int bottom = PictureFrame.HEIGHT - MARGIN;
        PathText bar = new PathText()
                .from(MARGIN, bottom - TICK)
                .to(MARGIN, bottom)
                .to(MARGIN + length, bottom)
                .to(MARGIN + length, bottom - TICK);
        BilingualText text = lengthM % KILOMETRE == 0
                ? new BilingualText(lengthM / KILOMETRE + " km", lengthM / KILOMETRE + " 公里")
                : new BilingualText(lengthM + " m", lengthM + " 米");
        return Markup.path("scale", bar) + Markup.text("scale", MARGIN + length / 2, bottom - TICK, text);
    }

    /** The longest of 1, 2, 5, 10, 20 … metres that is not longer. */
    private static int roundM(double mostM) {
        double unit = Math.pow(10, Math.floor(Math.log10(mostM)));
        for (double step : ROUND) {
            if (step * unit <= mostM) {
                return (int) Math.max(1, Math.round(step * unit));
            }
        }
        return 1;
    }
}
