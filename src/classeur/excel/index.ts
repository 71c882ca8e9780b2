export { hoteDeLaPage, type Hote } from './hote';
export { PortExcel } from './portExcel';
