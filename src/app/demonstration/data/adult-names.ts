// Forenames of people who are grown up, and the streets of a town that does not exist. Invented lists.

/** Forenames of women, for parents and staff. */
export const womensForenames =
  'Sarah Emma Claire Joanne Lisa Nicola Rachel Helen Karen Rebecca Laura Michelle Samantha Amanda Louise Victoria Kelly Gemma Natalie Amy Jennifer Katie Hannah Charlotte Donna Alison Angela Julie Tracey Andrea Catherine Susan Caroline Kerry Leanne Stacey Zoe Jessica Lauren Stephanie Danielle Aisha Fatima Nadia Priya Anita Sunita Farah Ayesha Agnieszka Katarzyna Monika Ngozi Grace Blessing Chiara Elena Mei Yasmin Leila Siobhan Ruth Frances Hilary Judith Marian'.split(
    ' ',
  )

/** Forenames of men, for parents and staff. */
export const mensForenames =
  'David Paul Andrew Mark James Michael Richard Christopher Stephen Simon Matthew Daniel Robert Darren Lee Jason Ian Gary Craig Neil Adam Jonathan Peter Stuart Martin Kevin Philip Thomas Benjamin Ryan Gareth Wayne Alan Dean Scott Carl Nathan Luke Liam Shaun Imran Mohammed Tariq Yusuf Sanjay Rajesh Amit Pawel Tomasz Piotr Emeka Kwame Samuel Joseph Marco Luca Wei Omar Hassan Declan Huw Edmund Gerald Clive Trevor'.split(
    ' ',
  )

/** Streets of the town of Marrowby. */
export const streets =
  'Mill Lane,Tannery Row,Harbour Road,Saltgate,Oldcastle Street,Pinfold Rise,Chandler’s Way,Orchard Close,St Wilda’s Terrace,Weir Street,Cooper’s Yard,Bellfounder Road,Larch Avenue,Juniper Drive,Quarry Hill,Station Parade,Netherby Road,Fuller’s Field,Lantern Street,Copperbeck Lane,Heron Walk,Eastmoor Crescent,Ferry Road,Guildhall Street,Windmill Way,Ropewalk,Priory Gardens,Meadow Bank,Upper Marrow Road,Hop Garden Lane,Sexton Street,Kiln Close,Brewhouse Lane,Shepherd’s Gate,Tollhouse Road,Almond Grove'.split(
    ',',
  )
