/** Source of a pattern for people of whom a goal tells how many do something. */
export const people =
  '(?:\\p{L}{0,12}kinderen|\\p{L}{0,12}leerlingen|jongeren|jeugdigen|\\p{L}{0,8}ouders|gezinnen|peuters|kleuters|tieners|inwoners|studenten|scholieren|deelnemers|bewoners|mensen|jongens|meisjes|brugklassers|nieuwkomers|vaders|moeders)';
