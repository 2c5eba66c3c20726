package livingcircle.scenario.files;

import livingcircle.city.Community;
import livingcircle.city.own.CommunityGround;

/**
 * A community as its layer has it.
 *
 * @param community the community, with the place of its row
 * @param ground where it lies
 */
record SurveyedCommunity(Located<Community> community, CommunityGround ground) {}
