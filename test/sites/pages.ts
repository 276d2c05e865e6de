import { page as blueskyPost } from './bluesky/post.ts';
import { page as bufferPost } from './buffer/post.ts';
import { page as discordMessage } from './discord/message.ts';
import { page as facebookBusinessPost } from './facebook/business-post.ts';
import { page as facebookComment } from './facebook/comment.ts';
import { page as facebookMessage } from './facebook/message.ts';
import { page as facebookPost } from './facebook/post.ts';
import { page as githubComment } from './github/comment.ts';
import { page as glassdoorReply } from './glassdoor/reply.ts';
import { page as glassdoorReview } from './glassdoor/review.ts';
import { page as googleBusinessReply } from './google-business/reply.ts';
import { page as googleMapsReview } from './google-maps/review.ts';
import { page as hackerNewsComment } from './hacker-news/comment.ts';
import { page as hackerNewsSubmission } from './hacker-news/submission.ts';
import { page as hootsuitePost } from './hootsuite/post.ts';
import { page as indeedReply } from './indeed/reply.ts';
import { page as indeedReview } from './indeed/review.ts';
import { page as instagramCaption } from './instagram/caption.ts';
import { page as instagramComment } from './instagram/comment.ts';
import { page as instagramMessage } from './instagram/message.ts';
import { page as linkedinArticle } from './linkedin/article.ts';
import { page as linkedinComment } from './linkedin/comment.ts';
import { page as linkedinDialogPost } from './linkedin/dialog-post.ts';
import { page as linkedinMessage } from './linkedin/message.ts';
import { page as linkedinPost } from './linkedin/post.ts';
import { page as mastodonPost } from './mastodon/post.ts';
import { page as mediumResponse } from './medium/response.ts';
import { page as mediumStory } from './medium/story.ts';
import { page as nextdoorPost } from './nextdoor/post.ts';
import { page as nhsUkReply } from './nhs-uk/reply.ts';
import { page as nhsUkReview } from './nhs-uk/review.ts';
import { page as pinterestComment } from './pinterest/comment.ts';
import { page as pinterestPin } from './pinterest/pin.ts';
import { page as quoraAnswer } from './quora/answer.ts';
import { page as redditComment } from './reddit/comment.ts';
import { page as redditField } from './reddit/field.ts';
import { page as redditOld } from './reddit/old.ts';
import { page as redditSubmit } from './reddit/submit.ts';
import type { SitePage } from './site-page.ts';
import { page as slackMessage } from './slack/message.ts';
import { page as sproutPost } from './sprout/post.ts';
import { page as stackOverflowComment } from './stack-overflow/comment.ts';
import { page as stackOverflowPost } from './stack-overflow/post.ts';
import { page as teamsMessage } from './teams/message.ts';
import { page as telegramA } from './telegram/a.ts';
import { page as telegramK } from './telegram/k.ts';
import { page as threadsPost } from './threads/post.ts';
import { page as tiktokCaption } from './tiktok/caption.ts';
import { page as tiktokComment } from './tiktok/comment.ts';
import { page as tripadvisorReply } from './tripadvisor/reply.ts';
import { page as tripadvisorReview } from './tripadvisor/review.ts';
import { page as trustpilotReply } from './trustpilot/reply.ts';
import { page as trustpilotReview } from './trustpilot/review.ts';
import { page as tumblrPost } from './tumblr/post.ts';
import { page as whatsappMessage } from './whatsapp/message.ts';
import { page as xChat } from './x/chat.ts';
import { page as xMessage } from './x/message.ts';
import { page as xPost } from './x/post.ts';
import { page as xReply } from './x/reply.ts';
import { page as xThread } from './x/thread.ts';
import { page as yelpReply } from './yelp/reply.ts';
import { page as yelpReview } from './yelp/review.ts';
import { page as youtubeComment } from './youtube/comment.ts';
import { page as youtubeCommunity } from './youtube/community.ts';
import { page as youtubeLiveChat } from './youtube/live-chat.ts';
import { page as youtubeStudio } from './youtube/studio.ts';

/** Every page of every site. */
export const SITE_PAGES: readonly SitePage[] = [
  xPost,
  xThread,
  xReply,
  xChat,
  xMessage,
  linkedinPost,
  linkedinDialogPost,
  linkedinComment,
  linkedinMessage,
  linkedinArticle,
  facebookComment,
  facebookPost,
  facebookMessage,
  facebookBusinessPost,
  instagramComment,
  instagramCaption,
  instagramMessage,
  threadsPost,
  redditComment,
  redditField,
  redditSubmit,
  redditOld,
  youtubeComment,
  youtubeCommunity,
  youtubeLiveChat,
  youtubeStudio,
  tiktokComment,
  tiktokCaption,
  blueskyPost,
  mastodonPost,
  pinterestPin,
  pinterestComment,
  tumblrPost,
  quoraAnswer,
  mediumStory,
  mediumResponse,
  hackerNewsComment,
  hackerNewsSubmission,
  discordMessage,
  whatsappMessage,
  telegramK,
  telegramA,
  slackMessage,
  teamsMessage,
  nextdoorPost,
  googleMapsReview,
  googleBusinessReply,
  trustpilotReply,
  trustpilotReview,
  tripadvisorReply,
  tripadvisorReview,
  glassdoorReply,
  glassdoorReview,
  indeedReply,
  indeedReview,
  yelpReply,
  yelpReview,
  nhsUkReply,
  nhsUkReview,
  stackOverflowPost,
  stackOverflowComment,
  githubComment,
  bufferPost,
  hootsuitePost,
  sproutPost,
];
